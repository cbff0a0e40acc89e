import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { AwsV4Signer } from 'aws4fetch';

/** Storage that speaks as much of Amazon S3 as the site asks for, in this process. */
export interface S3Server {
  /** With the key to it. */
  url(bucketAndFolder: string): string;
  /** Whether it refuses whatever is asked. */
  isAway: boolean;
  close(): Promise<void>;
}

const key = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret-of/the+storage' };

/** Opens one on loopback. It looks at signatures and at the hash of what comes, and keeps files in a folder. */
export async function openS3Server(folder: string): Promise<S3Server> {
  mkdirSync(folder, { recursive: true });
  const server = createServer(async (req, res) => {
    const body = await buffer(req);
    const hash = createHash('sha256').update(body).digest('hex');
    if (storage.isAway) res.writeHead(503).end();
    else if (!(await isSigned(req))) res.writeHead(403).end();
    else if (hash !== req.headers['x-amz-content-sha256']) res.writeHead(400).end();
    else answer(req, res, folder, body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const storage: S3Server = {
    isAway: false,
    url: (bucketAndFolder) =>
      `http://${key.accessKeyId}:${encodeURIComponent(key.secretAccessKey)}@127.0.0.1:${port}/${bucketAndFolder}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return storage;
}

function answer(req: IncomingMessage, res: ServerResponse, folder: string, body: Buffer): void {
  const { pathname, searchParams } = new URL(req.url ?? '', `http://${req.headers.host}`);
  const name = encodeURIComponent(decodeURIComponent(pathname.slice(1)));
  const file = path.join(folder, name);
  if (searchParams.has('list-type')) {
    const bucket = `${decodeURIComponent(pathname.slice(1))}/`;
    const names = readdirSync(folder).map(decodeURIComponent).sort();
    const keys = names.filter((each) => each.startsWith(bucket + searchParams.get('prefix')));
    const found = keys.map((each) => `<Contents><Key>${each.slice(bucket.length)}</Key></Contents>`);
    res.end(`<ListBucketResult>${found.join('')}</ListBucketResult>`);
  } else if (req.method === 'PUT') {
    if (req.headers['content-length'] === undefined) return void res.writeHead(411).end();
    writeFileSync(file, body);
    res.end();
  } else if (req.method === 'DELETE') {
    rmSync(file, { force: true });
    res.writeHead(204).end();
  } else if (readdirSync(folder).includes(name)) res.end(readFileSync(file));
  else res.writeHead(404).end();
}

/** Signs the request again, with the key that it should have been signed with. */
async function isSigned({ method = '', headers, url = '' }: IncomingMessage): Promise<boolean> {
  const signed = new AwsV4Signer({
    ...key,
    method,
    url: `http://${headers.host}${url}`,
    headers: { 'x-amz-content-sha256': String(headers['x-amz-content-sha256']) },
    service: 's3',
    region: 'us-east-1',
    datetime: String(headers['x-amz-date']),
  });
  return (await signed.sign()).headers.get('authorization') === headers.authorization;
}
