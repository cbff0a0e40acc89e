import { Mutex, withTimeout } from 'async-mutex';
import { announceRaisedRevision } from './raised-revisions.ts';

/** Longest time a write may wait for its turn or keep it, in milliseconds. */
const patience = 30_000;

export type Ending = 'commit' | 'rollback';
type End = (ending: Ending) => Promise<void>;

/** One write after the other: each begins when the one before has ended, one way or the other. */
export interface Turns {
  /** Waits for its turn, then begins; `start` returns the transaction's name and how it is ended. */
  begin(start: () => Promise<{ id: string; end: End }>): Promise<string>;
  /**
   * Ends a write and gives its turn to the next.
   * @throws Error when it is to be committed but was undone before, having taken too long
   */
  end(id: unknown, ending: Ending): Promise<void>;
}

/** Makes turns for one database connection of one process. */
export function makeTurns(): Turns {
  const turn = withTimeout(new Mutex(), patience);
  const ends = new Map<string, End>();
  return {
    async begin(start) {
      const release = await turn.acquire();
      try {
        const { id, end } = await start();
        // A hook that never ends must not stop every later write.
        const deadline = setTimeout(
          () =>
            ends
              .get(id)?.('rollback')
              .catch(() => {}),
          patience,
        ).unref();
        ends.set(id, async (ending) => {
          clearTimeout(deadline);
          ends.delete(id);
          let isCommitted = false;
          try {
            await end(ending);
            isCommitted = ending === 'commit';
          } finally {
            announceRaisedRevision(id, isCommitted);
            release();
          }
        });
        return id;
      } catch (error) {
        release();
        throw error;
      }
    },
    async end(id, ending) {
      const name = String(await id);
      const end = ends.get(name);
      if (end) return end(ending);
      if (ending === 'commit')
        throw new Error('The write took too long and was undone. Nothing was saved; please try again.');
    },
  };
}
