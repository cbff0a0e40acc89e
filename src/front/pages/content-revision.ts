import { today } from '../../domain/day.ts';
import { reportFailure } from '../../inside/failures.ts';

/**
 * Asks for the revision, an opaque text that differs after every change of what visitors see. Rejects when it cannot.
 */
export type RevisionReader = () => Promise<string>;

/**
 * Watches the content revision. What was made in an earlier epoch, or on an earlier day, may be out of date: a deadline
 * passes without anybody writing anything.
 */
export class ContentRevision {
  /**
   * Counts the changes seen and the days begun, so that a revision which comes back (a restored backup) is still a
   * change. 0: none known.
   */
  epoch = 0;
  /** Whether the last reading worked, and with it the app and its database. */
  isReadable = false;
  readonly #read: RevisionReader;
  readonly #onChange: (revision: string) => void;
  #revision: string | undefined;
  /** The day of the present epoch. */
  day = today();
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(read: RevisionReader, onChange: (revision: string) => void = () => {}) {
    this.#read = read;
    this.#onChange = onChange;
  }

  /** Takes over what a write in this process says: nobody need read it. */
  take(revision: string): void {
    const day = today();
    if (revision === this.#revision && day === this.day) return;
    this.#revision = revision;
    this.day = day;
    this.epoch += 1;
    this.#onChange(revision);
  }

  /** Reads the revision, for changes made elsewhere. A failed reading leaves all as it is. */
  async readNow(): Promise<void> {
    const { epoch } = this;
    try {
      const revision = await this.#read();
      this.isReadable = true;
      // What was read may be older than what was taken over meanwhile.
      if (epoch === this.epoch) this.take(revision);
    } catch (error) {
      if (!this.#isStopped) reportFailure('content revision', error);
      this.isReadable = false;
    }
  }

  /** Reads again and again, with a pause in between, until stopped. */
  watch(pauseMilliseconds: number): void {
    this.#timer = setTimeout(async () => {
      await this.readNow();
      if (!this.#isStopped) this.watch(pauseMilliseconds);
    }, pauseMilliseconds);
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }
}
