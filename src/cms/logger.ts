import { type Config, defaultLoggerOptions } from 'payload';
import { reportFailure } from '../inside/failures.ts';

/**
 * Payload's logger, but for errors: it would write SQL with its parameters, a stack for each save that is refused, and
 * the same again for each request while the database is away.
 */
export const logger: Config['logger'] = {
  destination: defaultLoggerOptions,
  options: {
    hooks: {
      logMethod(given, log) {
        const error = errorIn(given[0]);
        if (error === undefined) log.apply(this, given);
        else if (!isRefusal(error)) reportFailure('admin', error);
      },
    },
  },
};

function errorIn(logged: unknown): unknown {
  if (logged instanceof Error) return logged;
  return typeof logged === 'object' && logged !== null && 'err' in logged ? logged.err : undefined;
}

/** Whoever is refused something is told so; by the status, since the build shortens the names of Payload's errors. */
function isRefusal(error: unknown): boolean {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status < 500;
}
