import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { today } from '../../domain/day.ts';
import { isAbsent } from '../../inside/absent.ts';
import { reportFailure } from '../../inside/failures.ts';
import { EarlierPages, renameIfThere } from './earlier-pages.ts';
import type { Page } from './page.ts';
import { bytesOfPage, pageOfBytes, printOfBytes } from './stored-page.ts';

/** Where finished pages lie, and whose they are. */
export interface Shelf {
  /** A folder for these pages alone. */
  folder: string;
  /** What a site is known by: its pages are shown before it has started, those of another never. */
  site: string;
  /** Of what draws the pages: those of another are shown until this one can draw. */
  version: string;
  /** How many bytes may lie there. */
  mostBytes?: number;
}

const mebibyte = 1024 * 1024;
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
/** A folder of pages: `site-state`; or one that is being removed. */
const own = /^([0-9a-f]{16}-[0-9a-f]{16}|gone-.+)$/;

/**
 * Finished pages on disk, for the start after this one: a folder for each content revision, of which there is one. It
 * is let go of as a whole, and before whoever wrote is answered; what turns out to be true still is taken over.
 */
export class PageShelf {
  readonly #folder: string;
  readonly #site: string;
  readonly #version: string;
  readonly #mostBytes: number;
  /** The folder that pages are read from. */
  #place: string | undefined;
  /** Whether it is that of the present content: until that is known, it is the one found at the start. */
  #isPresent = false;
  /** Pages of this process, of content before this. */
  readonly #earlier: EarlierPages;
  /** Bytes of each file that lies there. */
  #sizes = new Map<string, number>();
  #bytes = 0;
  #written = 0;
  /** In the names of files that this process has begun. */
  readonly #mark = randomUUID();

  constructor({ folder, site, version, mostBytes = 256 * mebibyte }: Shelf) {
    [this.#folder, this.#site, this.#version, this.#mostBytes] = [folder, digest(site), version, mostBytes];
    this.#earlier = new EarlierPages(folder);
    const found = namesIn(folder).filter((name) => name.startsWith(`${this.#site}-`));
    // Of two, nobody knows which is the older one.
    if (found.length === 1) this.#place = path.join(folder, String(found[0]));
  }

  /** Whether nothing can be shown from here. */
  get isEmpty(): boolean {
    return this.#place === undefined || namesIn(this.#place).length === 0;
  }

  /** The number of pages known to lie there. */
  get size(): number {
    return this.#sizes.size;
  }

  /** Takes away what was found at the start. */
  clear(): void {
    this.#place = undefined;
    this.#letGoOfAllBut('');
  }

  /** Whether a page is known to lie here. */
  has(key: string): boolean {
    return this.#isPresent && this.#sizes.has(digest(key));
  }

  /** Lets go of all pages but those of this content. When it returns, nothing else is read or laid down any more. */
  turnTo(revision: string): void {
    const name = `${this.#site}-${digest(`${this.#version} ${revision}`)}`;
    const place = path.join(this.#folder, name);
    if (this.#isPresent && place === this.#place) return;
    const before = this.#isPresent && this.#place ? { place: this.#place, names: [...this.#sizes.keys()] } : undefined;
    [this.#place, this.#isPresent, this.#sizes, this.#bytes] = [undefined, true, new Map(), 0];
    try {
      if (before) this.#earlier.add(before);
      this.#letGoOfAllBut(name);
      mkdirSync(place, { recursive: true, mode: 0o700 });
      this.#place = place;
      void this.#measure(place);
    } catch (error) {
      told(error);
    }
  }

  /** A page of content before this, which may not be true any more. */
  async findEarlier(key: string): Promise<Page | undefined> {
    const bytes = await this.#earlier.read(digest(key));
    return bytes && pageOfBytes(key, bytes)?.page;
  }

  /** What that page was made from. */
  async findEarlierPrint(key: string): Promise<string | undefined> {
    const bytes = await this.#earlier.read(digest(key));
    return bytes && printOfBytes(key, bytes);
  }

  /**
   * Takes over a page of content before this, made from what is true still. Never rejects.
   * @returns whether it lies here
   */
  async carryOver(key: string, madeFrom: string): Promise<boolean> {
    const [place, name] = [this.#place, digest(key)];
    if (!place || !this.#isPresent) return false;
    if (this.#sizes.has(name)) return true;
    // What lies there may be older than what is known to be true.
    if ((await this.findEarlierPrint(key)) !== madeFrom) return false;
    const size = await this.#earlier.move(name, path.join(place, name));
    if (size !== undefined) this.#count(place, name, size);
    return size !== undefined;
  }

  /**
   * A page that lies here. Once the content is known, one of it that was drawn today: a deadline passes without
   * anybody writing. What is damaged does not lie here.
   */
  async find(key: string): Promise<Page | undefined> {
    const place = this.#place;
    if (!place) return undefined;
    try {
      const found = pageOfBytes(key, await readFile(path.join(place, digest(key))));
      const isRight = place === this.#place && (!this.#isPresent || found?.day === today());
      return isRight ? found?.page : undefined;
    } catch (error) {
      if (!isAbsent(error)) told(error);
      return undefined;
    }
  }

  /**
   * Lays down a page of the present content, whole or not at all. Never rejects.
   * @param day on which it was drawn
   */
  async lay(key: string, page: Page, day: string): Promise<void> {
    const place = this.#place;
    if (!place || !this.#isPresent) return;
    const name = digest(key);
    const bytes = bytesOfPage(key, day, page);
    const more = bytes.length - (this.#sizes.get(name) ?? 0);
    if (this.#bytes + more > this.#mostBytes) return;
    this.#bytes += more;
    this.#sizes.set(name, bytes.length);
    this.#written += 1;
    const begun = path.join(place, `${name}.${this.#mark}-${this.#written}`);
    try {
      await writeFile(begun, bytes, { mode: 0o600 });
      await rename(begun, path.join(place, name));
    } catch (error) {
      if (place === this.#place) this.#sizes.delete(name);
      // The folder was let go of meanwhile.
      if (isAbsent(error)) return;
      told(error);
      await rm(begun, { force: true }).catch(told);
    }
  }

  #letGoOfAllBut(name: string): void {
    const kept = [name, ...this.#earlier.names];
    for (const other of namesIn(this.#folder).filter((each) => !kept.includes(each) && own.test(each))) {
      const gone = path.join(this.#folder, `gone-${randomUUID()}`);
      renameIfThere(path.join(this.#folder, other), gone);
      rm(gone, { recursive: true, force: true }).catch(told);
    }
  }

  /** Counts what lies there from before, and takes away what was left half. */
  async #measure(place: string): Promise<void> {
    try {
      for (const name of await readdir(place)) {
        const file = path.join(place, name);
        if (name.includes(this.#mark)) continue;
        if (name.includes('.')) await rm(file, { force: true });
        else this.#count(place, name, (await stat(file)).size);
      }
    } catch (error) {
      if (!isAbsent(error)) told(error);
    }
  }

  #count(place: string, name: string, size: number): void {
    if (this.#place !== place || this.#sizes.has(name)) return;
    this.#sizes.set(name, size);
    this.#bytes += size;
  }
}

const told = (error: unknown) => reportFailure('pages on disk', error);

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (!isAbsent(error)) told(error);
    return [];
  }
}
