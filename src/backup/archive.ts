import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { type Extract, extract, pack } from 'tar-stream';
import { damaged, foreign, type Manifest, type Part, readManifest } from './manifest.ts';

/** A part of an archive, while it is read. */
type Entry = Extract extends AsyncIterable<infer Source> ? Source : never;

const manifestName = 'manifest.json';

/** Describes a file that is to be a part. */
export async function describePart(folder: string, name: string): Promise<Part> {
  const measure = measured();
  await pipeline(createReadStream(path.join(folder, name)), measure.through, async (bytes) => {
    for await (const _ of bytes);
  });
  return { name, ...measure.result() };
}

/** Writes an archive, for its owner's eyes only: tar, gzipped, the manifest first, then its parts from `folder`. */
export async function packArchive(file: string, manifest: Manifest, folder: string): Promise<void> {
  const tar = pack();
  const written = pipeline(tar, createGzip(), createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }));
  const put = async () => {
    const mtime = new Date(manifest.takenAt);
    tar.entry({ name: manifestName, mode: 0o600, mtime }, `${JSON.stringify(manifest, null, 2)}\n`);
    for (const { name, bytes } of manifest.parts) {
      const entry = tar.entry({ name, size: bytes, mode: 0o600, mtime });
      await pipeline(createReadStream(path.join(folder, name)), entry);
    }
    tar.finalize();
  };
  await Promise.all([put(), written]);
}

/**
 * Lays the parts of an archive into a folder and looks whether each is whole.
 * @throws Unusable where the archive is damaged, of a later version, or something else
 */
export async function unpackArchive(file: string, folder: string): Promise<Manifest> {
  const tar = extract();
  const read = pipeline(createReadStream(file), createGunzip(), tar);
  // Whoever reads the entries hears of it too.
  read.catch(() => {});
  let manifest: Manifest | undefined;
  const found = new Set<string>();
  try {
    for await (const entry of tar) {
      if (manifest) found.add(await store(entry, manifest, folder));
      else manifest = await readFirst(entry);
    }
    await read;
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    throw manifest ? damaged(error.message) : foreign();
  }
  if (!manifest) throw foreign();
  const missing = manifest.parts.find(({ name }) => !found.has(name));
  if (missing) throw damaged(missing.name);
  return manifest;
}

/** A manifest is short, even of thousands of pictures. */
const longestManifest = 50_000_000;

async function readFirst(entry: Entry): Promise<Manifest> {
  const { name, size = 0 } = entry.header;
  if (name !== manifestName || size > longestManifest) throw foreign();
  return readManifest(await text(entry));
}

async function store(entry: Entry, { parts }: Manifest, folder: string): Promise<string> {
  const part = parts.find(({ name }) => name === entry.header.name);
  if (!part) throw damaged(entry.header.name);
  const file = path.join(folder, part.name);
  await mkdir(path.dirname(file), { recursive: true });
  const measure = measured();
  await pipeline(entry, measure.through, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  const { bytes, sha256 } = measure.result();
  if (bytes !== part.bytes || sha256 !== part.sha256) throw damaged(part.name);
  return part.name;
}

/** Counts and hashes what flows through it. */
function measured() {
  const hash = createHash('sha256');
  let bytes = 0;
  const through = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { through, result: () => ({ bytes, sha256: hash.digest('hex') }) };
}

/** Errors of gzip have codes; tar has none but its words. */
function isUnreadable(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return (
    ('code' in error && /^Z_/.test(String(error.code))) || /tar header|Unexpected end of data/i.test(error.message)
  );
}
