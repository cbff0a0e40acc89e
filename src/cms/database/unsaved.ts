import { setTimeout as wait } from 'node:timers/promises';
import { APIError, type PayloadRequest } from 'payload';
import { isDatabaseAway } from '../../inside/outage.ts';
import { type Explanation, explain } from '../explain.ts';

/** Whoever is told about a write: of the request only the language counts, and it may be unknown. */
export type Reader = Partial<Pick<PayloadRequest, 'i18n'>> | undefined;

/** Why a write did not come to its end. After the first two it may succeed when it is done again from its beginning. */
type Reason = Extract<
  Explanation,
  'write-conflict' | 'away-writing' | 'write-undone' | 'write-cut-off' | 'write-uncertain'
>;

/**
 * A write that did not come to its end: it met another one (409), or lost the database, took too long or was not
 * confirmed (503). The message says what is stored of it, in the reader's language.
 */
export class Unsaved extends APIError {
  override name = 'Unsaved';

  constructor(reason: Reason, reader: Reader, cause?: unknown) {
    super(explain(reason, reader), reason === 'write-conflict' ? 409 : 503, { reason }, true);
    this.cause = cause;
  }
}

/** Tells apart what undid a transaction: another write, or a database that went away under it. */
export function undoneBy(error: unknown, reader: Reader): Unsaved {
  return new Unsaved(isDatabaseAway(error) ? 'away-writing' : 'write-conflict', reader, error);
}

const writeConflict = 112;

/**
 * Whether MongoDB says of a transaction that it is undone, and may succeed when it is done again from its beginning.
 */
export function isConflict(error: unknown): boolean {
  if (hasLabel(error, 'TransientTransactionError')) return true;
  return error instanceof Error && 'code' in error && error.code === writeConflict;
}

/** Whether MongoDB marks an error with this label. */
export function hasLabel(error: unknown, name: string): boolean {
  if (!(error instanceof Error && 'hasErrorLabel' in error && typeof error.hasErrorLabel === 'function')) return false;
  return error.hasErrorLabel(name) === true;
}

const mayBeDoneAgain = (data: unknown) =>
  typeof data === 'object' &&
  data !== null &&
  'reason' in data &&
  (data.reason === 'write-conflict' || data.reason === 'away-writing');

/** How often a write is tried before its conflict is told. With the pauses between them about five seconds. */
const mostTries = 8;

/** A pause that doubles, drawn at random so that two who met do not meet again. In milliseconds. */
const pauseAfter = (tries: number) => Math.random() * 20 * 2 ** tries;

/**
 * Does a whole write again, hooks included, where the database undid it because of another one: the rule of MongoDB's
 * own `withTransaction`. Must stand outside the transaction, and `write` must be free to run more than once.
 * @throws Unsaved when it still conflicts at the last try
 */
export async function againOnConflict<T>(write: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await write();
    } catch (error) {
      const unsaved = isConflict(error) ? undoneBy(error, undefined) : error;
      if (!(unsaved instanceof Unsaved && mayBeDoneAgain(unsaved.data)) || tries === mostTries) throw unsaved;
    }
    await wait(pauseAfter(tries));
  }
}

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

/** The same for a REST handler, which answers where others throw. Each try reads the request anew. */
export function answeredAgainOnConflict<Context>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    for (let tries = 1; ; tries++) {
      const response = await handler(tries < mostTries ? request.clone() : request, context);
      if (tries === mostTries || !(await isAnswerOfConflict(response))) return response;
      await wait(pauseAfter(tries));
    }
  };
}

async function isAnswerOfConflict(response: Response): Promise<boolean> {
  if (response.status !== 409 && response.status !== 503) return false;
  const { errors } = (await response.clone().json()) as { errors?: { data?: unknown }[] };
  return errors?.some(({ data }) => mayBeDoneAgain(data)) ?? false;
}
