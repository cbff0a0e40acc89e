import { setTimeout as pause } from 'node:timers/promises';
import type { Stage } from './stage.ts';

/** A fault that is brought about on purpose, and what must hold meanwhile and afterwards. */
export interface Drill {
  /** How the command line calls it. */
  name: string;
  /** The one database on which it can happen, if not on both. */
  only?: Stage['database'];
  /** After so many minutes it counts as failed. */
  minutes: number;
  /**
   * @returns figures, on one line
   * @throws Skipped where this machine cannot bring the fault about; any other error says what did not hold
   */
  run(stage: Stage): Promise<string>;
}

/** This machine or this database cannot bring a fault about; the message says why. */
export class Skipped extends Error {
  override readonly name = 'Skipped';
}

/** @throws Error where it does not hold */
export function demand(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** Waits until something comes true; what it throws meanwhile counts as not yet. Returns the seconds that it took. */
export async function eventually(what: string, isTrue: () => Promise<boolean>, longest = 60): Promise<number> {
  const begun = performance.now();
  let last: unknown;
  for (;;) {
    try {
      if (await isTrue()) return (performance.now() - begun) / 1_000;
    } catch (error) {
      last = error;
    }
    const words = last instanceof Error ? ` (${last.message})` : '';
    demand(performance.now() - begun < longest * 1_000, `not within ${longest} s: ${what}${words}`);
    await pause(100);
  }
}
