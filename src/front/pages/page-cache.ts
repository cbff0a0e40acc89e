import { LRUCache } from 'lru-cache';
import { reportFailure } from '../../inside/failures.ts';
import type { ContentRevision } from './content-revision.ts';
import type { Page } from './page.ts';
import { isNamed, type Room, roomForInventions, usualRoom } from './page-room.ts';
import type { PageShelf } from './page-shelf.ts';

interface Entry {
  page: Page;
  epoch: number;
  /** After a failed attempt to renew it: not before this time (milliseconds) again. */
  renewAfter: number;
}

interface Options {
  room?: Room;
  /** Where pages lie that are not in memory. */
  shelf?: PageShelf;
  /** Tells what each of some pages would be made from now; null of what that is not known of. */
  prints?: (keys: string[]) => Promise<(string | null)[]>;
}

interface Rendering {
  epoch: number;
  page: Promise<Page>;
}

/** A page from the cache; `isStale` when it could not be rendered in the present epoch and an older one must do. */
export interface Answered {
  page: Page;
  isStale: boolean;
}

const mostRenderings = 500;
const attempts = 3;
const pauseAfterFailure = 1_000;
const sizeCalculation = ({ page }: Entry, key: string) => page.bytes + key.length;

/**
 * Pages by their canonical address. Fresh is what was rendered, from beginning to end, in the current epoch of the
 * content, or is known to be made from what holds in it. Any other page of an earlier one is only served when rendering
 * fails.
 */
export class PageCache {
  readonly #revision: ContentRevision;
  readonly #render: (key: string) => Promise<Page>;
  readonly #shelf: PageShelf | undefined;
  readonly #prints: NonNullable<Options['prints']>;
  /** How many pages were let go of because there was no room for all. */
  pushedOut = 0;
  /** How many pages were rendered. */
  rendered = 0;
  readonly #pages: LRUCache<string, Entry>;
  /**
   * Whatever strangers can invent: query strings and addresses that lead nowhere. Apart, so that no flood of it pushes
   * real pages out.
   */
  readonly #inventions = new LRUCache<string, Entry>({ ...roomForInventions, sizeCalculation });
  readonly #renderings = new Map<string, Rendering>();

  constructor(
    revision: ContentRevision,
    render: (key: string) => Promise<Page>,
    { room = usualRoom, shelf, prints = async (keys) => keys.map(() => null) }: Options = {},
  ) {
    this.#revision = revision;
    this.#render = render;
    this.#shelf = shelf;
    this.#prints = prints;
    const dispose = (_entry: Entry, key: string, reason: string) => {
      if (reason === 'evict' && !shelf?.has(key)) this.pushedOut += 1;
    };
    this.#pages = new LRUCache<string, Entry>({ ...room, sizeCalculation, dispose });
  }

  /** The number of pages kept, in memory or on disk. */
  get size(): number {
    return Math.max(this.#pages.size, this.#shelf?.size ?? 0) + this.#inventions.size;
  }

  /** A fresh page, if there is one. */
  fresh(key: string): Page | undefined {
    const entry = this.#kept(key);
    return entry !== undefined && entry.epoch === this.#revision.epoch ? entry.page : undefined;
  }

  /**
   * A fresh page, rendered if need be: once for all who ask at the same time. Who asks after a change is never joined
   * to a rendering begun before it. Rejects when rendering fails and there is no older page.
   */
  async load(key: string, attempt = 1): Promise<Answered> {
    const kept = this.#kept(key);
    if (kept?.epoch === this.#revision.epoch) return { page: kept.page, isStale: false };
    if (kept && kept.renewAfter > Date.now()) return { page: kept.page, isStale: true };
    // Before the content is known: what was right when the site was ended.
    const laid = this.#revision.epoch === 0 ? await this.#shelf?.find(key) : undefined;
    if (laid) return { page: laid, isStale: true };
    try {
      const rendering = this.#rendering(key);
      const page = await rendering.page;
      const isOutdated = rendering.epoch !== this.#revision.epoch;
      return isOutdated && attempt < attempts ? await this.load(key, attempt + 1) : { page, isStale: isOutdated };
    } catch (error) {
      const older = this.#kept(key);
      if (!older) throw error;
      reportFailure('kept page sent though out of date', error);
      older.renewAfter = Date.now() + pauseAfterFailure;
      return { page: older.page, isStale: true };
    }
  }

  #kept(key: string): Entry | undefined {
    return this.#pages.get(key) ?? this.#inventions.get(key);
  }

  /**
   * Looks which of some pages are still true after a change, and keeps them without rendering.
   * @returns the others, and those of which that is not known
   */
  async keepTrue(keys: string[]): Promise<string[]> {
    const { epoch } = this.#revision;
    const suspects = keys.filter((key) => !this.#isAtHand(key));
    const earlier = await Promise.all(
      suspects.map(async (key) => this.#pages.peek(key)?.page.madeFrom ?? (await this.#shelf?.findEarlierPrint(key))),
    );
    const asked = suspects.filter((_, at) => earlier[at]);
    const prints = asked.length ? await this.#prints(asked) : [];
    if (epoch !== this.#revision.epoch) return keys;
    const before = earlier.filter(Boolean);
    await Promise.all(
      before.map((print = '', at) => print === prints[at] && this.#carryOver(asked[at] ?? '', print, epoch)),
    );
    return keys.filter((key) => !this.#isAtHand(key));
  }

  /** Whether a page need not be rendered. */
  #isAtHand(key: string): boolean {
    return this.#pages.peek(key)?.epoch === this.#revision.epoch || (this.#shelf?.has(key) ?? false);
  }

  /** Sees to it that a page which the sitemap names is kept, and lies on the shelf whatever its address. */
  async keep(key: string): Promise<void> {
    const { epoch, day } = this.#revision;
    const { page, isStale } = await this.load(key);
    if (isNamed(key) || isStale || page.status !== 200 || (await this.#shelf?.find(key))) return;
    if (epoch === this.#revision.epoch) await this.#shelf?.lay(key, page, day);
  }

  #rendering(key: string): Rendering {
    const running = this.#renderings.get(key);
    const { epoch } = this.#revision;
    if (running?.epoch === epoch) return running;
    if (this.#renderings.size >= mostRenderings) throw new Error('Too many pages are being rendered');
    const rendering = { epoch, page: this.#renderAndKeep(key, epoch) };
    this.#renderings.set(key, rendering);
    const forget = () => {
      if (this.#renderings.get(key) === rendering) this.#renderings.delete(key);
    };
    rendering.page.then(forget, forget);
    return rendering;
  }

  async #renderAndKeep(key: string, epoch: number): Promise<Page> {
    const { day } = this.#revision;
    const laid = await this.#shelf?.find(key);
    const stillTrue = laid ? undefined : await this.#stillTrue(key);
    if (!laid && !stillTrue) this.rendered += 1;
    const page = laid ?? stillTrue ?? (await this.#render(key));
    if (epoch !== this.#revision.epoch) return page;
    const isReal = page.status === 200 && isNamed(key);
    if (isReal && !laid && !stillTrue && !page.unpacked) void this.#shelf?.lay(key, page, day);
    const [home, other] = isReal ? [this.#pages, this.#inventions] : [this.#inventions, this.#pages];
    // An entry that is gone must not come back when rendering fails one day.
    other.delete(key);
    home.set(key, { page, epoch, renewAfter: 0 });
    if (stillTrue?.madeFrom) void this.#carryOver(key, stillTrue.madeFrom, epoch);
    return page;
  }

  /** What was right before, where it says what it was made from and would be made from the same now. */
  async #stillTrue(key: string): Promise<Page | undefined> {
    const page = await this.#earlier(key);
    if (!page?.madeFrom) return undefined;
    const [print] = await this.#prints([key]);
    return print === page.madeFrom ? page : undefined;
  }

  /** A page of an earlier epoch. */
  async #earlier(key: string): Promise<Page | undefined> {
    const kept = this.#pages.peek(key);
    if (kept) return kept.epoch === this.#revision.epoch ? undefined : kept.page;
    return this.#shelf?.findEarlier(key);
  }

  /** Takes a page over into this epoch, as it is. */
  async #carryOver(key: string, madeFrom: string, epoch: number): Promise<void> {
    const { day } = this.#revision;
    const kept = this.#pages.peek(key);
    if (kept) kept.epoch = epoch;
    const isLaid = await this.#shelf?.carryOver(key, madeFrom);
    if (kept && isLaid === false && epoch === this.#revision.epoch) await this.#shelf?.lay(key, kept.page, day);
  }
}
