import { Mutex, withTimeout } from 'async-mutex';
import { reportFailure } from '../../inside/failures.ts';
import { isDatabaseAway } from '../../inside/outage.ts';
import { announceRaisedRevision } from './raised-revisions.ts';
import { type Reader, Unsaved } from './unsaved.ts';

/** Longest time a write may wait for its turn, behind many others on a busy machine, and keep it. In milliseconds. */
const waitPatience = 60_000;
const patience = 30_000;

export type Ending = 'commit' | 'rollback';

/** A transaction that was begun, and how it is ended. Where it cannot be undone, a rollback leaves what was written. */
interface Transaction {
  id: string;
  canBeUndone: boolean;
  end(ending: Ending, reader: Reader): Promise<void>;
}

/** One write after the other: each begins when the one before has ended, one way or the other. */
export interface Turns {
  /**
   * Waits for its turn, then begins.
   * @param isPatient whether it may keep its turn for as long as it takes, as the steps to another version do
   */
  begin(start: () => Promise<Transaction>, isPatient?: boolean): Promise<string>;
  /**
   * Carries out one command of a write when those before it are done: a transaction takes one at a time.
   * @throws Unsaved when the write has ended, so that nothing of it is stored outside its transaction
   */
  run<T>(id: string, command: () => Promise<T>, reader: Reader): Promise<T>;
  /**
   * Ends a write after its last command, and gives its turn to the next.
   * @throws Unsaved when it is to be committed but has ended before, having taken too long or lost the database
   */
  end(id: unknown, ending: Ending): Promise<void>;
}

interface Turn {
  line: Mutex;
  reader: Reader;
  end(ending: Ending): Promise<void>;
}

/** Makes turns for one database connection of one process. */
export function makeTurns(): Turns {
  const turn = withTimeout(new Mutex(), waitPatience);
  const open = new Map<string, Turn>();
  let canBeUndone = true;
  /** Those that were cut off, until whoever began them hears of it. */
  const cutOff = new Map<string, { isAway: boolean; reader: Reader }>();
  const cut = (id: string, isAway: boolean) => {
    const ended = open.get(id);
    if (!ended) return;
    cutOff.set(id, { isAway, reader: ended.reader });
    // Whoever waits for the turn gets it all the same.
    ended.end('rollback').catch((error: unknown) => reportFailure('undoing a write that was cut off', error));
  };
  const refusal = (id: string, reader: Reader) => {
    const known = cutOff.get(id);
    const reason = known?.isAway ? 'away-writing' : 'write-undone';
    return new Unsaved(canBeUndone ? reason : 'write-cut-off', reader ?? known?.reader);
  };

  return {
    async begin(start, isPatient = false) {
      const release = await turn.acquire();
      try {
        const transaction = await start();
        const { id } = transaction;
        canBeUndone = transaction.canBeUndone;
        // A hook that never ends must not stop every later write.
        const deadline = isPatient ? undefined : setTimeout(() => cut(id, false), patience).unref();
        const line = new Mutex();
        open.set(id, {
          line,
          reader: undefined,
          async end(ending) {
            clearTimeout(deadline);
            const { reader } = this;
            open.delete(id);
            let isCommitted = false;
            try {
              // Behind what is still under way: it would go on outside the transaction.
              await line.runExclusive(() => transaction.end(ending, reader));
              isCommitted = ending === 'commit';
            } finally {
              announceRaisedRevision(id, isCommitted);
              release();
            }
          },
        });
        return id;
      } catch (error) {
        release();
        throw error;
      }
    },
    async run(id, command, reader) {
      const current = open.get(id);
      if (!current) throw refusal(id, reader);
      current.reader = reader?.i18n ? reader : current.reader;
      try {
        return await current.line.runExclusive(command);
      } catch (error) {
        // A full disk has undone SQLite's transaction: what came after it would be stored alone.
        if (isDatabaseAway(error)) cut(id, true);
        throw error;
      }
    },
    async end(id, ending) {
      const name = String(await id);
      const current = open.get(name);
      if (current) return current.end(ending);
      const refused = refusal(name, undefined);
      cutOff.delete(name);
      if (ending === 'commit') throw refused;
    },
  };
}
