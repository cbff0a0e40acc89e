import { expect, test, vi } from 'vitest';
import { ContentRevision } from './content-revision.ts';

test('every different revision is a new epoch, also one that comes back', async () => {
  const answers = ['5', '5', '6', '5'];
  let changes = 0;
  const revision = new ContentRevision(
    async () => answers.shift() ?? '',
    () => {
      changes += 1;
    },
  );
  const epochs: number[] = [];
  while (answers.length) {
    await revision.readNow();
    epochs.push(revision.epoch);
  }
  expect(epochs).toEqual([1, 1, 2, 3]);
  expect(changes).toBe(3);
});

test('a day that begins in Berlin is a new epoch, once', async () => {
  vi.useFakeTimers({ now: new Date('2026-12-31T22:59:00Z') });
  try {
    const revision = new ContentRevision(async () => '5');
    await revision.readNow();
    vi.setSystemTime(new Date('2026-12-31T23:00:00Z'));
    await revision.readNow();
    await revision.readNow();
    expect(revision.epoch).toBe(2);
  } finally {
    vi.useRealTimers();
  }
});

test('a failed reading leaves the epoch as it is', async () => {
  let isDown = false;
  const revision = new ContentRevision(() => (isDown ? Promise.reject(new Error('away')) : Promise.resolve('1')));
  await revision.readNow();
  isDown = true;
  await revision.readNow();
  expect([revision.epoch, revision.isReadable]).toEqual([1, false]);
});

test('what is taken over counts once, and no reading begun before it turns it back', async () => {
  let release = (_revision: string) => {};
  const answer = new Promise<string>((resolve) => {
    release = resolve;
  });
  let changes = 0;
  const revision = new ContentRevision(
    () => answer,
    () => {
      changes += 1;
    },
  );
  const reading = revision.readNow();
  revision.take('new');
  revision.take('new');
  release('old');
  await reading;
  expect([revision.epoch, changes, revision.isReadable]).toEqual([1, 1, true]);
});

test('watching sees changes, until it is stopped', async () => {
  let stored = 0;
  let readings = 0;
  const revision = new ContentRevision(async () => {
    readings += 1;
    return String(stored);
  });
  const other = new ContentRevision(async () => 'other');
  revision.watch(5);
  await expect.poll(() => revision.epoch).toBe(1);
  stored = 1;
  await expect.poll(() => revision.epoch).toBe(2);
  revision.stop();
  const before = readings;
  // One that began later has looked by then.
  other.watch(20);
  await expect.poll(() => other.epoch).toBe(1);
  other.stop();
  expect(readings - before).toBe(0);
});
