import { once } from 'node:events';
import type { AppHandler, AwaitedApp } from './inner-app.ts';

/** The app is not there: it is still starting, waits for its database, or the door closes. */
export class AppNotHere extends Error {
  override name = 'AppNotHere';
}

/**
 * Waits for an app that is still coming, for each who asks.
 * @param patience in milliseconds
 * @param closing ends all waiting
 */
export function awaitApp(coming: Promise<AppHandler>, patience: number, closing: AbortSignal): AwaitedApp {
  let here: AppHandler | undefined;
  const failed = new AbortController();
  coming.then(
    (handler) => {
      here = handler;
    },
    // Who starts it tells why.
    () => failed.abort(),
  );
  return async () => {
    if (here) return here;
    const over = AbortSignal.any([closing, failed.signal, AbortSignal.timeout(patience)]);
    const waited = over.aborted ? Promise.resolve() : once(over, 'abort');
    const nobody = waited.then((): never => {
      throw new AppNotHere();
    });
    return Promise.race([coming.catch(() => nobody), nobody]);
  };
}
