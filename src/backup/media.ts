import { constants } from 'node:fs';
import { chmod, copyFile, link, mkdir, open, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import type { ObjectStorage } from '../inside/object-storage.ts';

/** Where uploaded pictures lie. */
export const mediaFolder = 'data/media';

/** Fetches the pictures that this machine has not been asked for yet. */
export async function fetchPictures(storage: ObjectStorage, media: string): Promise<void> {
  await mkdir(media, { recursive: true });
  const here = new Set(await filesIn(media));
  for (const name of await storage.names()) if (!here.has(name)) await storage.get(name, path.join(media, name));
}

/**
 * Holds on to every picture that is there now, whatever becomes of it: by a second name where the file system can, else
 * by a copy.
 */
export async function holdMedia(media: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await filesIn(media)) {
    const [from, to] = [path.join(media, name), path.join(folder, name)];
    await orPass(['EEXIST', 'ENOENT'], async () => {
      await orPass(
        ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'],
        () => link(from, to),
        () => copyFile(from, to, constants.COPYFILE_EXCL),
      );
    });
  }
}

/** The names of the files in a folder; none where there is no folder. */
export async function filesIn(folder: string): Promise<string[]> {
  let names: string[] = [];
  await orPass(['ENOENT'], async () => {
    const entries = await readdir(folder, { withFileTypes: true });
    names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
  });
  return names.sort();
}

/** Puts a file where it belongs, wholly or not at all, for its owner alone. */
export async function putInPlace(file: string, target: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const partial = path.join(path.dirname(target), `.${path.basename(target)}.partial`);
  await copyFile(file, partial);
  await chmod(partial, 0o600);
  const written = await open(partial, 'r+');
  await written.sync();
  await written.close();
  await rename(partial, target);
}

async function orPass(codes: string[], work: () => Promise<unknown>, instead: () => Promise<unknown> = async () => {}) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && codes.includes(String(error.code)))) throw error;
    await instead();
  }
}
