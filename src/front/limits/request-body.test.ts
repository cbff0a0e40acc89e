import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBody, throwBodyAway } from './request-body.ts';

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

test('a body is there for its reader when it is there as a whole, and the next request after it', async () => {
  const received: string[] = [];
  listener = async (req, res) => {
    const body = await readBody(req, 6);
    if (body) req.unshift(body);
    // Nothing of it is lost, however late the reader is.
    await new Promise((resolve) => setImmediate(resolve));
    let text = '';
    for await (const chunk of req) text += chunk;
    received.push(text);
    res.end(text);
  };
  const socket = begin(6);
  socket.write('abc');
  socket.write('defPOST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 6\r\n\r\nghijkl');
  await closed(socket);
  expect(received).toEqual(['abcdef', 'ghijkl']);
});

test('a body that comes to a halt, or whose sender hangs up, is none', async () => {
  const read: (Buffer | null)[] = [];
  listener = async (req) => {
    read.push(await readBody(req, 6, 50));
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
