import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream/promises';
import { AwsClient } from 'aws4fetch';

/** Files on another machine, by their names. */
export interface ObjectStorage {
  names(): Promise<string[]>;
  put(name: string, file: string): Promise<void>;
  /** Fetches one into a file, which is there wholly or not at all. */
  get(name: string, file: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** In milliseconds, without a byte from the other side. */
const patience = 60_000;
const empty = createHash('sha256').digest('hex');

/**
 * Storage that speaks the protocol of Amazon S3, at `https://KEY:SECRET@HOST/BUCKET/FOLDER?region=REGION`. What is put
 * is signed with its hash, so that the other side refuses what was damaged on the way. Files are streamed; one may be
 * 5 GB large, as a single PUT may (S3 API, PutObject).
 */
export function openObjectStorage(address: string): ObjectStorage {
  const { origin, pathname, username, password, searchParams } = new URL(address);
  const [, bucket = '', ...folders] = pathname.replace(/\/+$/, '').split('/').map(decodeURIComponent);
  const prefix = folders.map((folder) => `${folder}/`).join('');
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
    service: 's3',
    region: searchParams.get('region') ?? 'us-east-1',
  });

  async function ask(method: string, path: string, sha256 = empty, file?: string): Promise<IncomingMessage> {
    const headers = { 'x-amz-content-sha256': sha256 };
    const signed = await client.sign(`${origin}/${encodeURIComponent(bucket)}${path}`, { method, headers });
    const url = new URL(signed.url);
    const length = file ? { 'content-length': String((await stat(file)).size) } : {};
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method,
      headers: { ...Object.fromEntries(signed.headers), ...length },
      timeout: patience,
    });
    request.once('timeout', () => request.destroy(new Error('timeout')));
    const answer = once(request, 'response') as Promise<[IncomingMessage]>;
    // Whoever refuses a file may answer, or hang up, before all of it is sent: the answer tells.
    if (file) pipeline(createReadStream(file), request).catch((error: Error) => request.destroy(error));
    else request.end();
    const [answered] = await answer.catch((error: Error) => {
      throw refused(url.host, error.message);
    });
    if ((answered.statusCode ?? 0) < 300) return answered;
    request.destroy();
    throw refused(url.host, String(answered.statusCode));
  }

  const done = (answer: IncomingMessage) => void answer.resume();
  const at = (name: string) => [...folders, name].map((part) => `/${encodeURIComponent(part)}`).join('');
  return {
    async names() {
      const answer = await ask('GET', `?list-type=2&prefix=${encodeURIComponent(prefix)}`);
      const text = (await answer.setEncoding('utf8').toArray()).join('');
      return [...text.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key = '']) => key.slice(prefix.length));
    },
    put: async (name, file) => done(await ask('PUT', at(name), await hashOf(file), file)),
    remove: async (name) => done(await ask('DELETE', at(name))),
    async get(name, file) {
      const part = `${file}.part`;
      try {
        await pipeline(await ask('GET', at(name)), createWriteStream(part, { mode: 0o600 }));
        await rename(part, file);
      } finally {
        await rm(part, { force: true });
      }
    },
  };
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Never names the address as a whole, which holds a secret. */
const refused = (host: string, why: string) =>
  new Error(
    `Der Speicher für Sicherungen (${host}) antwortet nicht wie erwartet: ${why}. Stimmt BACKUP_S3_URL? / ` +
      `The storage for backups (${host}) does not answer as expected: ${why}. Is BACKUP_S3_URL right?`,
  );
