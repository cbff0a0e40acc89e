import { deserialize, serialize } from 'node:v8';
import { gunzipSync } from 'node:zlib';
import type { FlatHeaders } from '../doors/security-headers.ts';
import { fingerprint } from './entity-tag.ts';
import { type Page, pageOf, sourceOf } from './page.ts';

/** A page as it lies on disk. */
interface Stored {
  key: string;
  day: string;
  status: number;
  /** Of the answer that is not packed, without entity tag and length. */
  headers: FlatHeaders;
  mark?: string;
  madeFrom?: string;
  /** Absent where it is packed. */
  body?: Uint8Array;
  br?: Uint8Array;
  gzip?: Uint8Array;
}

const sealLength = 22;

/**
 * A page as bytes for a file: a fingerprint, then all that the page is made of.
 * @param key its canonical address
 * @param day on which it was drawn
 */
export function bytesOfPage(key: string, day: string, page: Page): Buffer {
  const { madeFrom, identity, gzip, br } = page;
  const isPacked = gzip !== identity;
  const stored: Stored = {
    key,
    day,
    ...sourceOf(page),
    madeFrom,
    ...(isPacked ? { br: br.body, gzip: gzip.body } : { body: identity.body }),
  };
  const bytes = serialize(stored);
  return Buffer.concat([Buffer.from(fingerprint(bytes)), bytes]);
}

/** The page and its day, of the bytes of a file. Undefined where they are damaged, or of another address. */
export function pageOfBytes(key: string, bytes: Buffer): { page: Page; day: string } | undefined {
  const found = storedIn(key, bytes);
  if (!found) return undefined;
  const { status, headers, mark, madeFrom, day, body, ...stored } = found;
  const [br, gzip] = [Buffer.from(stored.br ?? []), Buffer.from(stored.gzip ?? [])];
  const plain = body ? Buffer.from(body) : gunzipSync(gzip);
  const packings = body ? { br: plain, gzip: plain } : { br, gzip };
  return { page: { ...pageOf({ status, headers, body: plain }, packings, mark), madeFrom }, day };
}

/** What that page was made from, where it is known. */
export function printOfBytes(key: string, bytes: Buffer): string | undefined {
  return storedIn(key, bytes)?.madeFrom;
}

function storedIn(key: string, bytes: Buffer): Stored | undefined {
  const rest = bytes.subarray(sealLength);
  // A whole file of ours is one that we can read.
  if (fingerprint(rest) !== bytes.toString('latin1', 0, sealLength)) return undefined;
  const stored = deserialize(rest) as Stored;
  return stored.key === key ? stored : undefined;
}
