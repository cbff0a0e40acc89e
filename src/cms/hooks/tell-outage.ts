import type { AfterErrorHook } from 'payload';
import { isDatabaseAway } from '../../inside/outage.ts';
import { type Explanation, explain } from '../explain.ts';

/** What is said of a database that is away, by what was asked for. */
export function outageExplanation({ method = 'GET', path = '' }: { method?: string; path?: string }): Explanation {
  if (path.endsWith('/users/login')) return 'away-login';
  return method === 'GET' || method === 'HEAD' ? 'away-reading' : 'away-writing';
}

/** Tells whoever asked over REST that the database is away (503), or that we are to blame (500), in their language. */
export const tellOutage: AfterErrorHook = ({ error, req }) => {
  const answer = (status: number, explanation: Explanation) => ({
    status,
    response: { errors: [{ message: explain(explanation, req) }] },
  });
  if (isDatabaseAway(error)) return answer(503, outageExplanation({ method: req.method, path: req.pathname }));
  const { status = 500 } = error as { status?: number };
  return status < 500 ? undefined : answer(status, 'own-fault');
};
