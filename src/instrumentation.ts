import type { Instrumentation } from 'next';
import { reportFailure } from './inside/failures.ts';

/** Called by Next for what fails in a page or a route; the server itself is told to say nothing of it. */
export const onRequestError: Instrumentation.onRequestError = (error, _request, { routeType, routePath }) =>
  reportFailure(`${routeType} ${routePath}`, error);
