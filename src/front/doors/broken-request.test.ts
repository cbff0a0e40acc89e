import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { createErrorPages } from '../pages/error-document.ts';
import { answerBrokenRequest } from './broken-request.ts';

test('who is told to leave, and neither reads nor goes, holds no connection', async () => {
  const errorPages = createErrorPages({ isHttps: false, isDevelopment: false });
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stranger = connect((server.address() as { port: number }).port, '127.0.0.1');
  const [socket] = (await once(server, 'connection')) as [Socket];
  answerBrokenRequest(Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket, errorPages, 20);
  await once(socket, 'close');
  const [answer] = await once(stranger, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 408 /);
  stranger.destroy();
  server.close();
});
