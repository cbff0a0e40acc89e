import type { Instrumentation } from 'next';

/** Called by Next for what fails in a page or a route; the server itself is told to say nothing of it. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, { routeType, routePath }) => {
  // Next bundles this for the edge too, where there is no log.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { reportFailure } = await import('./inside/failures.ts');
    reportFailure(`${routeType} ${routePath}`, error);
  }
};
