import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBody, requestWithBody, throwBodyAway } from './request-body.ts';

let server: Server;
let listener: (req: IncomingMessage, res: ServerResponse) => void;

beforeEach(async () => {
  server = createServer((req, res) => listener(req, res)).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

/** Unlike `once`, whatever error comes before. */
const closed = (socket: Socket) => new Promise((resolve) => socket.resume().once('close', resolve));

/** Opens a connection and announces a body of so many bytes. */
function begin(length: number) {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(`POST / HTTP/1.1\r\nhost: a\r\ncontent-length: ${length}\r\n\r\n`);
  return socket;
}

/** The ways in which an app may read what it is sent. */
const readers: Record<string, (req: IncomingMessage) => Promise<string>> = {
  'piece by piece': async (req) => {
    let text = '';
    for await (const chunk of req) text += chunk;
    return text;
  },
  'by a pipe': async (req) => {
    const through = new PassThrough();
    req.pipe(through);
    return Buffer.concat(await through.toArray()).toString();
  },
  'as web stream': async (req) => new Response(Readable.toWeb(req) as ReadableStream<Uint8Array>).text(),
  // As Next does, whose types leave out that it takes what can be gone through.
  'as request': async (req) =>
    new Request('http://a/', { method: 'POST', body: req as never, duplex: 'half' } as RequestInit).text(),
};

test.each(Object.keys(readers))('a body that was read whole is there %s, and so is the next one', async (way) => {
  const received: (string | undefined)[] = [];
  listener = async (req, res) => {
    const copy = requestWithBody(req, (await readBody(req)) ?? Buffer.alloc(0));
    received.push(`${copy.method} ${copy.url} ${copy.headers.host}`, await readers[way]?.(copy));
    res.end();
  };
  const socket = begin(6);
  socket.write('abc');
  socket.write('defPUT /b HTTP/1.1\r\nhost: b\r\nconnection: close\r\ncontent-length: 200000\r\n\r\n');
  socket.write('ä'.repeat(100_000));
  await closed(socket);
  expect(received).toEqual(['POST / a', 'abcdef', 'PUT /b b', 'ä'.repeat(100_000)]);
});

test('a body that comes to a halt, or whose sender hangs up, is none', async () => {
  const read: (Buffer | null)[] = [];
  listener = async (req) => {
    read.push(await readBody(req, 50));
  };
  const halting = begin(6);
  halting.write('abc');
  await closed(halting);
  const leaving = begin(6);
  leaving.write('abc', () => leaving.destroy());
  await expect.poll(() => read).toEqual([null, null]);
});

test('a refused body is thrown away up to an end, so that its sender sees the refusal', async () => {
  listener = (req, res) => {
    throwBodyAway(req, 100_000);
    res.writeHead(413).end('refused');
  };
  const patient = begin(90_000);
  patient.write('a'.repeat(90_000));
  expect(String((await once(patient, 'data'))[0])).toContain('413');
  expect(patient.destroyed).toBe(false);
  patient.destroy();
  const endless = begin(1e12);
  const flood = () => endless.writable && endless.write('a'.repeat(50_000), flood);
  flood();
  await closed(endless);
  expect(endless.bytesWritten).toBeGreaterThan(100_000);
});
