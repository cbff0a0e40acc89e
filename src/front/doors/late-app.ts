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
  let isOver = false;
  const waiting = new Set<() => void>();
  const endAll = () => {
    isOver = true;
    for (const end of waiting) end();
  };
  coming.then((handler) => {
    here = handler;
    endAll();
    // Who starts it tells why it does not come.
  }, endAll);
  closing.addEventListener('abort', endAll);
  return async () =>
    here ??
    new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        waiting.delete(end);
        if (here) resolve(here);
        else reject(new AppNotHere());
      };
      const timer = setTimeout(end, patience);
      waiting.add(end);
      if (isOver) end();
    });
}
