import { reportFailure } from '../../inside/failures.ts';

/** Asks for the revision, an opaque text that differs after every change of what visitors see. Rejects when it cannot. */
export type RevisionReader = () => Promise<string>;

/**
 * Watches the content revision. What was made in an earlier epoch may be out of date.
 */
export class ContentRevision {
  /** Counts the changes seen, so that a revision which comes back (a restored backup) is still a change. 0: none known. */
  epoch = 0;
  /** Whether the last reading worked, and with it the app and its database. */
  isReadable = false;
  readonly #read: RevisionReader;
  readonly #onChange: () => void;
  #revision: string | undefined;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(read: RevisionReader, onChange: () => void = () => {}) {
    this.#read = read;
    this.#onChange = onChange;
  }

  /** Reads the revision; never joins a reading that began before the call. A failed reading leaves all as it is. */
  readNow(): Promise<void> {
    if (!this.#running) return this.#start();
    this.#next ??= this.#running.then(() => {
      this.#next = undefined;
      return this.#running ?? this.#start();
    });
    return this.#next;
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

  #start(): Promise<void> {
    this.#running = this.#update().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #update(): Promise<void> {
    try {
      const revision = await this.#read();
      this.isReadable = true;
      if (revision === this.#revision) return;
      this.#revision = revision;
      this.epoch += 1;
      this.#onChange();
    } catch (error) {
      if (!this.#isStopped) reportFailure('content revision', error);
      this.isReadable = false;
    }
  }
}
