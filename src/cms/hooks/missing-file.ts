import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CollectionSlug, PayloadRequest, UploadConfig } from 'payload';
import { isAbsent } from '../../inside/absent.ts';
import { reportFailure } from '../../inside/failures.ts';
import { explain, Refusal } from '../explain.ts';

/** Where the file of a picture that is asked for lies on this machine. */
export function fileOf(
  req: PayloadRequest,
  { collection, filename }: { collection: string; filename: string },
): string {
  const { staticDir } = req.payload.collections[collection as CollectionSlug].config.upload;
  return join(staticDir ?? collection, basename(filename));
}

/**
 * Leaves a line where a document has a file that the folder has lost; Payload alone would take it for its own fault.
 * @throws Refusal with 404
 */
export const refuseMissingFile: NonNullable<UploadConfig['handlers']>[number] = async (req, { params }) => {
  const file = fileOf(req, params);
  try {
    await access(file);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    reportFailure(`picture ${file}`, error);
    throw new Refusal(explain('picture-gone', req), 404);
  }
};
