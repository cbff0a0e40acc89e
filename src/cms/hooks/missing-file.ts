import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CollectionSlug, UploadConfig } from 'payload';
import { reportFailure } from '../../inside/failures.ts';
import { explain, Refusal } from '../explain.ts';

/**
 * Leaves a line where a document has a file that the folder has lost; Payload alone would take it for its own fault.
 * @throws Refusal with 404
 */
export const refuseMissingFile: NonNullable<UploadConfig['handlers']>[number] = async (req, { params }) => {
  const { staticDir } = req.payload.collections[params.collection as CollectionSlug].config.upload;
  const file = join(staticDir ?? params.collection, basename(params.filename));
  try {
    await access(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    reportFailure(`picture ${file}`, error);
    throw new Refusal(explain('picture-gone', req), 404);
  }
};
