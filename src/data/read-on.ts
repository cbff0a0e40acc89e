interface Reading<T> {
  /** The content revision that it was read under; empty once it has failed. */
  revision: string;
  done: Promise<T>;
  /** The same, or what there was before where it fails. */
  kept: Promise<T>;
}

/** Holds the last reading; whoever shares it shares what was read. */
export interface Readings<T> {
  last?: Reading<T>;
}

/**
 * Reads on from what was read last, unless that was under the same revision: then it is shared, while it is under way
 * too. So a database that hangs lets all who wait fail at once, and not one after the other. Readings under different
 * revisions follow each other: who comes second finds what the first has read.
 */
export function readOn<T>(
  readings: Readings<T>,
  revision: string,
  nothing: T,
  read: (before: T) => Promise<T>,
): Promise<T> {
  const { last } = readings;
  if (revision && last?.revision === revision) return last.done;
  const before = last?.kept ?? Promise.resolve(nothing);
  const done = before.then(read);
  const reading: Reading<T> = { revision, done, kept: done.catch(() => before) };
  done.catch(() => {
    reading.revision = '';
  });
  readings.last = reading;
  return done;
}
