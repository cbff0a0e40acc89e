import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gunzipSync, gzip, gzipSync } from 'node:zlib';
import type { FlatHeaders } from '../doors/security-headers.ts';
import type { Encoding } from './accept-encoding.ts';
import { fingerprint, fingerprintOfParts } from './entity-tag.ts';

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** An answer ready to be sent: bytes and headers, in every packing. */
export interface Page extends Record<Encoding, Version> {
  status: number;
  /** What it takes in memory, roughly. */
  bytes: number;
  /** A print of what it was made from, where that is known: as long as that stays the same, so does the page. */
  madeFrom?: string;
  /** Of a huge text that is not packed yet: when it was asked for packed first, in milliseconds since 1970. */
  unpacked?: { askedAt?: number };
}

interface Version {
  headers: FlatHeaders;
  /** The same without the length of a body: for the answer that it has not changed. */
  headersWithoutBody: FlatHeaders;
  body: Buffer;
  /** Of a huge text what the body is joined from, which lies in memory anyway. */
  parts?: Buffer[];
  /** Absent where a client is never to be told that nothing changed. */
  entityTag?: string;
}

/** An answer before it is packed. */
export interface PageSource {
  status: number;
  headers: FlatHeaders;
  body: Buffer;
}

type Packings = Record<'br' | 'gzip', Buffer>;

const withoutBody = Buffer.alloc(0);
/** In bytes: what takes long to pack and to unpack. */
const large = 512 * 1024;
/** In bytes: a file of a thousand entries, which takes so long to pack that nobody is to wait for it. */
const huge = 4 * 1024 * 1024;
const secondsUntilPacked = 5;
/** In bytes: a little less than what a server may send before it hears from the client (RFC 6928: ten segments). */
const nearFirstFlight = 13_000;

/** A page as it is, for answers that are tiny or must not be packed. */
export function plainPage({ status, headers, body }: PageSource): Page {
  const version = { headers: [...headers, 'content-length', `${body.length}`], headersWithoutBody: headers, body };
  return { status, bytes: body.length + 1_000, identity: version, gzip: version, br: version };
}

/** A redirect; `headers` are the security headers. */
export function redirectPage(
  status: number,
  location: string,
  headers: FlatHeaders,
  cacheControl = 'public, max-age=0, must-revalidate',
): Page {
  const all = [...headers, 'cache-control', cacheControl, 'location', location];
  return plainPage({ status, headers: all, body: withoutBody });
}

/** A body of its parts: of one that very one. */
export const joined = (parts: Buffer[]): Buffer => (parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts));

const lengthOf = (parts: Buffer[]) => parts.reduce((length, part) => length + part.length, 0);

/** A page to be kept: packed as well as time allows, with an entity tag for each packing. */
export async function packedPage(
  { body: drawn, ...rest }: Omit<PageSource, 'body'> & { body: Buffer | Buffer[] },
  isText: boolean,
): Promise<Page> {
  const parts = [drawn].flat();
  if (isText && lengthOf(parts) > huge) return hugePage(rest, parts);
  const source = { ...rest, body: joined(parts) };
  const { body } = source;
  if (!isText) return pageOf(source, { br: body, gzip: body }, fingerprint(body));
  const packings = await (body.length > large ? packLarge(body) : packSmall(body));
  return pageOf(source, packings, fingerprint(body));
}

/** A huge text, which is sent in its parts. These are not counted: the app keeps them anyway. */
function hugePage({ status, headers }: Omit<PageSource, 'body'>, parts: Buffer[]): Page {
  const length = lengthOf(parts);
  const version = versionOf(headers, { length, encoding: 'identity', mark: fingerprintOfParts(parts) });
  const identity: Version = {
    ...version,
    parts,
    get body() {
      return joined(parts);
    },
  };
  // In whole bytes, and with room for what it will be packed into.
  const bytes = Math.ceil(length / 4) + (parts.length > 1 ? 100 * parts.length : length);
  return { status, bytes, identity, gzip: identity, br: identity, unpacked: {} };
}

/**
 * Packs a huge text, which takes seconds. Whoever asks for it until then gets it as it is: in the first seconds
 * everybody, since after an edit another one may follow.
 */
export async function packOnceAsked(page: Page): Promise<void> {
  const { unpacked } = page;
  if (!unpacked) return;
  unpacked.askedAt ??= Date.now();
  if (Date.now() - unpacked.askedAt < secondsUntilPacked * 1_000) return;
  delete page.unpacked;
  const { body } = page.identity;
  const { mark, ...source } = sourceOf(page);
  const { br, gzip: zip } = pageOf({ ...source, body }, await packLarge(body), mark);
  Object.assign(page, { br, gzip: zip });
}

const pack = (body: Buffer, quality: number) =>
  packBrotli(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });

async function packLarge(body: Buffer): Promise<Packings> {
  const [br, zip] = await Promise.all([pack(body, 5), packGzip(body, { level: 6 })]);
  return { br, gzip: zip };
}

async function packSmall(body: Buffer): Promise<Packings> {
  const [br, zip] = await Promise.all([packWell(body), packGzip(body, { level: 9 })]);
  return { br, gzip: zip };
}

async function packWell(body: Buffer): Promise<Buffer> {
  // Of a 32 KB page in 1 ms; quality 10 takes 10 ms, a third of what a new page may, for 5 % fewer bytes.
  const packed = await pack(body, 8);
  // The 5 % are worth their time where they spare visitors a round trip.
  return packed.length > nearFirstFlight && packed.length < 2 * nearFirstFlight ? pack(body, 10) : packed;
}

/** A text for one answer only: packed quickly, and no client is told that it has not changed. */
export async function quicklyPackedPage(source: PageSource): Promise<Page> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: source.body.length };
  const [br, zip] = await Promise.all([packBrotli(source.body, { params }), packGzip(source.body, { level: 4 })]);
  return pageOf(source, { br, gzip: zip });
}

/** The same for a text that is short and drawn once, without waiting. */
export function shortPage(source: PageSource): Page {
  return pageOf(source, { br: brotliCompressSync(source.body), gzip: gzipSync(source.body) });
}

/**
 * A page of what it is made of.
 * @param packings of the body; the body itself where it is not packed
 * @param mark what the body is known by, where a client may be told that it has not changed
 */
export function pageOf({ status, headers, body }: PageSource, packings: Packings, mark?: string): Page {
  const version = (packed: Buffer, encoding: Encoding): Version => ({
    ...versionOf(headers, { length: packed.length, encoding, mark }),
    body: packed,
  });
  const identity = version(body, 'identity');
  const { br, gzip: zip } = packings;
  if (zip === body) return { status, bytes: body.length + 1_000, identity, gzip: identity, br: identity };
  // Nearly all clients unpack by themselves: of thousands of pages, two of three bytes need not be kept.
  const isKeptUnpacked = body.length > large || zip.length >= body.length;
  const unpacking: Version = {
    ...identity,
    get body() {
      return gunzipSync(zip);
    },
  };
  return {
    status,
    bytes: (isKeptUnpacked ? body.length : 0) + br.length + zip.length + 4_000,
    identity: isKeptUnpacked ? identity : unpacking,
    gzip: zip.length < body.length ? version(zip, 'gzip') : identity,
    br: br.length < body.length ? version(br, 'br') : identity,
  };
}

interface Written {
  /** Of the body, in bytes. */
  length: number;
  encoding: Encoding;
  mark?: string;
}

function versionOf(headers: FlatHeaders, { length, encoding, mark }: Written): Omit<Version, 'body'> {
  const entityTag = mark && (encoding === 'identity' ? `"${mark}"` : `"${mark}-${encoding}"`);
  const headersWithoutBody = [...headers, ...(entityTag ? ['etag', entityTag] : [])];
  const own = encoding === 'identity' ? [] : ['content-encoding', encoding];
  return { headers: [...headersWithoutBody, ...own, 'content-length', `${length}`], headersWithoutBody, entityTag };
}

/** What a page was made of by `pageOf`, but for its bodies. */
export function sourceOf({ status, identity }: Page): Omit<PageSource, 'body'> & { mark?: string } {
  const { headersWithoutBody, entityTag } = identity;
  const headers = headersWithoutBody.slice(0, entityTag ? -2 : undefined);
  return { status, headers, mark: entityTag?.slice(1, -1) };
}
