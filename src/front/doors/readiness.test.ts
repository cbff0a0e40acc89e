import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hearLog } from '../../testing/hear-log.ts';
import type { InnerAnswer } from './inner-app.ts';
import { createReadiness, type Readiness } from './readiness.ts';

let asked = 0;
let told: Partial<InnerAnswer> = {};
const inner = {
  get: async (): Promise<InnerAnswer> => {
    asked += 1;
    return { status: 200, headers: {}, body: Buffer.from(''), ...told };
  },
};
const says = (status: Readiness['status']) => {
  told = { body: Buffer.from(JSON.stringify({ status, parts: {} })) };
};

beforeEach(() => {
  asked = 0;
  says('well');
  vi.useFakeTimers();
  hearLog();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('However many ask, the app is asked once in ten seconds, once a second while it is not well', async () => {
  const ask = createReadiness({ inner, isReadable: () => true });
  const all = await Promise.all(Array.from({ length: 500 }, ask));
  expect([new Set(all.map(({ status }) => status)), asked]).toEqual([new Set(['well']), 1]);
  vi.advanceTimersByTime(9_999);
  await ask();
  expect(asked).toBe(1);
  vi.advanceTimersByTime(1);
  says('failing');
  expect([(await ask()).status, asked]).toEqual(['failing', 2]);
  vi.advanceTimersByTime(1_000);
  says('well');
  expect([(await ask()).status, asked]).toEqual(['well', 3]);
});

test('What the app cannot tell is failing', async () => {
  for (const answer of [{ status: 500 }, { body: Buffer.from('no JSON') }]) {
    told = answer;
    expect(await createReadiness({ inner, isReadable: () => true })()).toEqual({ status: 'failing', parts: {} });
  }
});

test('While the content revision cannot be read, nothing more is asked', async () => {
  const { status } = await createReadiness({ inner, isReadable: () => false })();
  expect([status, asked]).toEqual(['failing', 0]);
});
