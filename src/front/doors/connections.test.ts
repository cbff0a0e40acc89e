import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { createTestApp, openTestDoor } from '../../testing/test-app.ts';
import type { FrontDoor, FrontDoorOptions } from './front-door.ts';

const open = (times: FrontDoorOptions['times']) => openTestDoor(createTestApp(), { times });

/** An app that answers what is asked of its API when it is let, and the door before it. */
async function openHeldDoor(times: FrontDoorOptions['times']) {
  const app = createTestApp();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const door = await openTestDoor(
    {
      ...app,
      handler: async (req, res) => {
        if (req.url === '/api/held') {
          arrive();
          await released;
        }
        await app.handler(req, res);
      },
    },
    { times },
  );
  return { door, release, arrived };
}

function say(door: FrontDoor, text: string): Socket {
  const socket = connect(door.port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(text.replaceAll('\n', '\r\n'));
  return socket;
}

async function wholeOf(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (data) => {
    text += data;
  });
  await new Promise((resolve) => socket.once('close', resolve));
  return text;
}

test.each([
  ['a head', { headers: 50 }, 'GET /de HTTP/1.1\nhost: a\nx'],
  ['a request', { headers: 50, request: 50 }, 'POST /api/edit HTTP/1.1\nhost: a\ncontent-length: 9\n\nhalf'],
])('%s that never ends is cut off and told so', async (_what, times, text) => {
  const door = await open({ request: 3_600_000, check: 20, ...times });
  expect(await wholeOf(say(door, text))).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
  await door.close();
});

test('a connection on which nothing more comes is closed', async () => {
  const door = await open({ idle: 50 });
  expect(await wholeOf(say(door, 'GET /de HTTP/1.1\nhost: a\n\n'))).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  await door.close();
});

test('closing waits for what was begun, not for connections that are kept for more', async () => {
  const { door, release, arrived } = await openHeldDoor({ finish: 3_600_000 });
  const agent = new Agent({ keepAlive: true });
  const ask = async (path: string) => {
    const sent = request({ port: door.port, host: '127.0.0.1', path, agent }).end();
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    await once(answer.resume(), 'end');
    return [answer.statusCode, answer.headers.connection];
  };
  expect(await ask('/api/free')).toEqual([200, 'keep-alive']);
  const held = ask('/api/held');
  await arrived;
  const closed = door.close();
  release();
  expect(await held).toEqual([200, 'close']);
  await closed;
  agent.destroy();
});

test('closing does not wait for a connection that was opened ahead and never used', async () => {
  const door = await open({ finish: 3_600_000, word: 0 });
  const ahead = connect(door.port, '127.0.0.1');
  await once(ahead, 'connect');
  // What comes later is taken later: the door knows the first one too.
  const [used] = await Promise.all([wholeOf(say(door, 'GET /health HTTP/1.1\nhost: a\nconnection: close\n\n'))]);
  expect(used).toMatch(/^HTTP/);
  await door.close();
  ahead.destroy();
});

test('closing does not wait for ever', async () => {
  const { door, release, arrived } = await openHeldDoor({ finish: 50 });
  const socket = say(door, 'GET /api/held HTTP/1.1\nhost: a\n\n');
  const heard = wholeOf(socket);
  await arrived;
  await door.close();
  expect(await heard).toBe('');
  release();
});
