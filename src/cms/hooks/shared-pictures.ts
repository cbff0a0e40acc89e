import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { CollectionAfterDeleteHook, UploadConfig } from 'payload';
import { pictureStorage } from '../../backup/storages.ts';
import { isAbsent } from '../../inside/absent.ts';
import { reportFailure } from '../../inside/failures.ts';
import type { Media } from '../../payload-types.ts';
import { explain, Refusal } from '../explain.ts';
import { fileOf } from './missing-file.ts';

type Handler = NonNullable<UploadConfig['handlers']>[number];

/**
 * Where several machines share their pictures: fetches one that this machine does not have, or has from before it was
 * replaced by another. What is here already is served while the storage is away.
 * @throws Refusal with 503 where it can neither be fetched nor is here
 */
export const fetchPicture: Handler = async (req, { doc, params }) => {
  const storage = pictureStorage();
  if (!storage) return;
  const file = fileOf(req, params);
  const writtenAt = await timeOf(file);
  if (writtenAt > Date.parse((doc as Partial<Media> | undefined)?.updatedAt ?? '')) return;
  try {
    await mkdir(dirname(file), { recursive: true });
    await storage.get(basename(file), file);
  } catch (error) {
    reportFailure('fetching a picture', error);
    if (!writtenAt) throw new Refusal(explain('picture-away', req), 503);
  }
};

/** When a file was last written, in milliseconds; 0 where there is none. */
async function timeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if (isAbsent(error)) return 0;
    throw error;
  }
}

/** Takes a deleted picture out of the storage, too. Where that fails the file stays there, and nobody is sent to it. */
export const forgetPicture: CollectionAfterDeleteHook = async ({ doc }) => forget(doc.filename);

/** Shares a file that has just been written, and lets go of the one that it replaces. */
export async function sharePicture(folder: string, written: string, former?: string): Promise<void> {
  const storage = pictureStorage();
  if (!storage) return;
  await storage.put(written, join(folder, written));
  if (former && former !== written) await forget(former);
}

async function forget(filename: unknown): Promise<void> {
  if (typeof filename !== 'string') return;
  try {
    await pictureStorage()?.remove(filename);
  } catch (error) {
    reportFailure('removing a picture', error);
  }
}
