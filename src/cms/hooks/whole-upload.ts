import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type AfterErrorHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  FileUploadError,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload';
import { reportFailure } from '../../inside/failures.ts';
import { isDatabaseAway } from '../../inside/outage.ts';
import { explain } from '../explain.ts';
import { sharePicture } from './shared-pictures.ts';

/** What has to be undone should an upload fail. */
interface Upload {
  /** The name of the file that Payload is about to write. */
  written?: string;
  /** The name of the file that it takes away before, and the copy that is kept meanwhile. */
  former?: { name: string; copy: string };
}

/** By request: its context is replaced whenever a hook reads something. */
const uploads = new WeakMap<PayloadRequest, Upload>();

/**
 * Payload deletes the former file before it writes the new one. So the former is kept, and it is tried out whether the
 * new one finds room.
 * @throws FileUploadError when the folder takes no file
 */
export const prepareUpload: CollectionBeforeOperationHook = async ({ args, operation, collection, req }) => {
  if (!req.file || (operation !== 'create' && operation !== 'update')) return args;
  const folder = collection.upload.staticDir ?? collection.slug;
  const upload: Upload = {};
  uploads.set(req, upload);
  try {
    upload.former = await keptFormer('id' in args ? args.id : undefined, folder, req);
    await tryOut(folder, req.file.data);
  } catch (error) {
    if (!codeOf(error)) throw error;
    reportFailure('storing a picture', error);
    throw new FileUploadError(req.t);
  }
  return args;
};

async function keptFormer(id: unknown, folder: string, req: PayloadRequest): Promise<Upload['former']> {
  if (typeof id !== 'string') return undefined;
  const stored = await req.payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, req });
  if (!stored?.filename) return undefined;
  const former = { name: stored.filename, copy: `.kept-${randomUUID()}` };
  try {
    await copyFile(join(folder, former.name), join(folder, former.copy));
    return former;
  } catch (error) {
    // It is gone already, and nothing need be kept.
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function tryOut(folder: string, data: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const trial = join(folder, `.trial-${randomUUID()}`);
  try {
    await writeFile(trial, data, { flush: true });
  } finally {
    await rm(trial, { force: true });
  }
}

/** Notes under which name Payload is going to write the file. */
export const noteUpload: CollectionBeforeValidateHook = ({ data, req }) => {
  const upload = uploads.get(req);
  if (upload) upload.written = data?.filename;
};

/** Lets go of the former file once the new one is stored. */
export const finishUpload: CollectionAfterOperationHook = async ({ collection, req, result }) => {
  const { written, former } = uploads.get(req) ?? {};
  const folder = collection.upload.staticDir ?? collection.slug;
  if (written) await share(folder, written, former?.name, req);
  if (former) await rm(join(folder, former.copy), { force: true });
  return result;
};

/** Other machines find the picture, or it is as if it had never been sent. */
async function share(folder: string, written: string, former: string | undefined, req: PayloadRequest): Promise<void> {
  try {
    await sharePicture(folder, written, former);
  } catch (error) {
    reportFailure('sharing a picture', error);
    throw new FileUploadError(req.t);
  }
}

/** Leaves the files as they were before an upload that failed, and says so where it was the disk. */
export const undoUpload: AfterErrorHook = async ({ collection, error, req }) => {
  const upload = uploads.get(req);
  if (!collection || !upload) return;
  const at = (name: string) => join(collection.upload.staticDir ?? collection.slug, name);
  const { written, former } = upload;
  const isUnwritten = error instanceof FileUploadError;
  if (written && (isUnwritten || !(await isStored(written, collection, req)))) await rm(at(written), { force: true });
  if (former && (await isStored(former.name, collection, req))) await rename(at(former.copy), at(former.name));
  else if (former) await rm(at(former.copy), { force: true });
  if (!isUnwritten) return;
  return { status: 507, response: { errors: [{ message: explain('picture-unstored', req) }] } };
};

/** Whether a document has the file after all, or may have it for all that can be known. */
async function isStored(filename: string, { slug }: SanitizedCollectionConfig, { payload }: PayloadRequest) {
  try {
    return Boolean(await payload.db.findOne({ collection: slug, where: { filename: { equals: filename } } }));
  } catch (error) {
    if (isDatabaseAway(error)) return true;
    throw error;
  }
}

/** The code of an error that the operating system has reported. */
function codeOf(error: unknown): string | undefined {
  const isSystem = error instanceof Error && 'syscall' in error && 'code' in error;
  return isSystem ? String(error.code) : undefined;
}
