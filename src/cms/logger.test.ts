import { type LoggerOptions, pino } from 'pino';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inRequest } from '../inside/current-request.ts';
import { hearLog } from '../testing/hear-log.ts';
import { logger } from './logger.ts';

let lines: string[];
const { options, destination } = logger as { options: LoggerOptions; destination: { write(line: string): void } };
const payloads = pino({ ...options, name: 'payload' }, destination);

beforeEach(() => {
  Reflect.deleteProperty(globalThis, 'whoIsWhoFailures');
  lines = hearLog();
});
afterEach(() => vi.restoreAllMocks());

it('Lines of Payload are words alone, without addresses of people', () => {
  payloads.info('Sent to canary@example.org, done');
  payloads.warn({ msg: 'Mail to <canary@example.org>', to: 'canary@example.org' });
  payloads.error({ user: { email: 'canary@example.org' } }, 'An account failed');
  expect(lines.map((line) => line.slice(20))).toEqual(['  Sent to …, done', '! Mail to <…>', '✗ An account failed']);
});

it('Errors of Payload carry the name of the request, and nothing of their message', () => {
  const error = new TypeError('canary@example.org');
  inRequest({ id: '7F3K-Q2MD' }, () => payloads.error({ err: error, msg: 'canary' }));
  inRequest({ id: '7F3K-Q2ME' }, () => payloads.error(Object.assign(new Error('refused'), { status: 403 })));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/✗ admin: TypeError \[7F3K-Q2MD\]\n {4}at /);
  expect(lines.join()).not.toContain('canary');
});
