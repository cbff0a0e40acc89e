import type { Config } from 'payload';
import { reportFailure } from '../inside/failures.ts';
import { logDestination, logOptions } from '../inside/log.ts';

/** What looks like an e-mail address. */
const address = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g;

/**
 * Payload's own lines in the log of the site, in words alone. Errors go by our way: it would write SQL with its
 * parameters, a stack for each save that is refused, and the same again for each request while the database is away.
 */
export const logger: Config['logger'] = {
  destination: logDestination,
  options: {
    ...logOptions,
    hooks: {
      logMethod(given, log) {
        const error = errorIn(given[0]);
        if (error === undefined) log.call(this, wordsIn(given));
        else if (!isRefusal(error)) reportFailure('admin', error);
      },
    },
  },
};

function wordsIn(given: unknown[]): string {
  const [first] = given;
  const own = typeof first === 'object' && first !== null && 'msg' in first ? first.msg : undefined;
  const words = [own, ...given].find((word) => typeof word === 'string') ?? '';
  return words.replaceAll(address, '…');
}

function errorIn(logged: unknown): unknown {
  if (logged instanceof Error) return logged;
  return typeof logged === 'object' && logged !== null && 'err' in logged ? logged.err : undefined;
}

/** Whoever is refused something is told so; by the status, since the build shortens the names of Payload's errors. */
function isRefusal(error: unknown): boolean {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status < 500;
}
