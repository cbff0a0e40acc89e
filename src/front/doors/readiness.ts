import { reportFailure } from '../../inside/failures.ts';
import type { InnerApp } from './inner-app.ts';

/** How the site is, part by part, as the app tells it. */
export interface Readiness {
  /** `warning`: something is to be done, but everybody is served. */
  status: 'well' | 'warning' | 'failing';
  parts: Record<string, unknown>;
}

interface Options {
  inner: Pick<InnerApp, 'get'>;
  /** Whether the content revision can be read: without it nothing else need be asked. */
  isReadable: () => boolean;
  /** How long an answer is given again, in milliseconds; one that is not well a tenth of it. */
  keptFor?: number;
}

const away: Readiness = { status: 'failing', parts: { 'database-read': { state: 'failing' } } };

/**
 * Makes the question how the site is. However many ask, the app measures once in ten seconds, so that nobody loads the
 * database with it.
 */
export function createReadiness({ inner, isReadable, keptFor = 10_000 }: Options): () => Promise<Readiness> {
  let last: { answer: Promise<Readiness>; until: number } | undefined;

  async function measure(): Promise<Readiness> {
    try {
      const { status, body } = await inner.get('/api/ready', { isUrgent: true });
      if (status !== 200) throw new Error(`The app does not tell how it is: ${status}`);
      return JSON.parse(body.toString()) as Readiness;
    } catch (error) {
      reportFailure('readiness', error);
      return { status: 'failing', parts: {} };
    }
  }

  return async () => {
    if (!isReadable()) return away;
    if (last && Date.now() < last.until) return last.answer;
    const asked = { answer: measure(), until: Number.POSITIVE_INFINITY };
    last = asked;
    const { status } = await asked.answer;
    asked.until = Date.now() + (status === 'failing' ? keptFor / 10 : keptFor);
    return asked.answer;
  };
}
