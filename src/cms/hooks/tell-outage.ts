import type { AfterErrorHook, APIError } from 'payload';
import { withRequestId } from '../../inside/current-request.ts';
import { isDatabaseAway } from '../../inside/outage.ts';
import { Unsaved } from '../database/unsaved.ts';
import { type Explanation, explain } from '../explain.ts';

/** What is said of a database that is away, by what was asked for. */
export function outageExplanation({ method = 'GET', path = '' }: { method?: string; path?: string }): Explanation {
  if (path.endsWith('/users/login')) return 'away-login';
  return method === 'GET' || method === 'HEAD' ? 'away-reading' : 'away-writing';
}

/** What is no fault of theirs, with the name by which it is found in the log. */
const told = (status: number, message: string) => (status < 500 ? message : withRequestId(message));

/**
 * Tells whoever asked over REST that the database is away (503), a file too large (413),
 * or that we are to blame (500), in their language.
 */
export const tellOutage: AfterErrorHook = ({ error, req, result }) => {
  const answer = (status: number, explanation: Explanation) => ({
    status,
    response: { errors: [{ ...result?.errors?.[0], message: told(status, explain(explanation, req)) }] },
  });
  // Says itself what is stored.
  if (error instanceof Unsaved) return undefined;
  if (isDatabaseAway(error)) return answer(503, outageExplanation({ method: req.method, path: req.pathname }));
  const { status = 500, isPublic } = error as Partial<APIError>;
  // Payload stops reading a file that is far too large before any of our checks, in English.
  if (status === 413) return answer(413, 'picture-large');
  return status < 500 || isPublic ? undefined : answer(status, 'own-fault');
};
