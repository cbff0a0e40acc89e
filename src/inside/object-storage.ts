import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AwsClient } from 'aws4fetch';

/** Files on another machine, by their names. */
export interface ObjectStorage {
  names(): Promise<string[]>;
  put(name: string, file: string): Promise<void>;
  /** Fetches one into a file, which is there wholly or not at all. False where there is none. */
  get(name: string, file: string): Promise<boolean>;
  remove(name: string): Promise<void>;
}

/** In milliseconds, without a byte from the other side. */
const patience = 60_000;
const empty = createHash('sha256').digest('hex');

/**
 * Storage that speaks the protocol of Amazon S3, at `https://KEY:SECRET@HOST/BUCKET/FOLDER?region=REGION`. What is put
 * is signed with its hash, so that the other side refuses what was damaged on the way. Files are streamed; one may be
 * 5 GB large, as a single PUT may (S3 API, PutObject).
 * @param setting the variable that holds the address, for messages
 */
export function openObjectStorage(address: string, setting: string): ObjectStorage {
  const { origin, pathname, username, password, searchParams } = new URL(address);
  const [, bucket = '', ...folders] = pathname.replace(/\/+$/, '').split('/').map(decodeURIComponent);
  const prefix = folders.map((folder) => `${folder}/`).join('');
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
    service: 's3',
    region: searchParams.get('region') ?? 'us-east-1',
  });

  async function ask(method: string, place: string, sha256 = empty, file?: string): Promise<IncomingMessage> {
    const headers = { 'x-amz-content-sha256': sha256 };
    const signed = await client.sign(`${origin}/${encodeURIComponent(bucket)}${place}`, { method, headers });
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
      throw refused(setting, url.host, error.message);
    });
    const status = answered.statusCode ?? 0;
    if (status < 300) return answered;
    request.destroy();
    throw refused(setting, url.host, String(status), status);
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
      const part = path.join(path.dirname(file), `.${randomUUID()}.part`);
      try {
        await pipeline(await ask('GET', at(name)), createWriteStream(part, { mode: 0o600 }));
        await rename(part, file);
        return true;
      } catch (error) {
        if (error instanceof StorageRefusal && error.status === 404) return false;
        throw error;
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

/** The storage is away, or refuses. */
class StorageRefusal extends Error {
  /** What it answered; 0 where it did not. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** Never names the address as a whole, which holds a secret. */
const refused = (setting: string, host: string, why: string, status = 0) =>
  new StorageRefusal(
    `Der Speicher bei ${host} antwortet nicht wie erwartet: ${why}. Stimmt ${setting}? / ` +
      `The storage at ${host} does not answer as expected: ${why}. Is ${setting} right?`,
    status,
  );
