import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { isAbsent } from '../../inside/absent.ts';
import { reportFailure } from '../../inside/failures.ts';

/** So many folders are looked into. */
const mostFolders = 2;
/** So many pages are moved one by one before who wrote is answered: some milliseconds. */
const fewPages = 300;

/** Pages on disk that were right before a change, of which some still are. */
export class EarlierPages {
  readonly #home: string;
  /** The newest first. */
  #folders: string[] = [];

  /** @param home the folder in which theirs are made */
  constructor(home: string) {
    this.#home = home;
  }

  /** The names of the folders in which they lie. */
  get names(): string[] {
    return this.#folders.map((folder) => path.basename(folder));
  }

  /** Adds all pages of a folder, which is no more when it returns; a few are added to those before. */
  add({ place, names }: { place: string; names: string[] }): void {
    const [newest] = this.#folders;
    if (newest && names.length <= fewPages) {
      for (const name of names) renameIfThere(path.join(place, name), path.join(newest, name));
      return;
    }
    const aside = path.join(this.#home, `gone-${randomUUID()}`);
    renameIfThere(place, aside);
    this.#folders = [aside, ...this.#folders].slice(0, mostFolders);
  }

  /** The newest page of a name. Never rejects. */
  async read(name: string): Promise<Buffer | undefined> {
    for (const folder of this.#folders) {
      const bytes = await readFile(path.join(folder, name)).catch(orNothing);
      if (bytes) return bytes;
    }
    return undefined;
  }

  /** Moves that page. Resolves with its size; undefined where there is none. Never rejects. */
  async move(name: string, to: string): Promise<number | undefined> {
    for (const folder of this.#folders) {
      const isMoved = await rename(path.join(folder, name), to).then(() => true, orNothing);
      if (isMoved) return (await stat(to).catch(orNothing))?.size;
    }
    return undefined;
  }
}

/** Renames what another process of this site may have taken away. */
export function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}

function orNothing(error: unknown): undefined {
  if (!isAbsent(error)) reportFailure('pages on disk', error);
}
