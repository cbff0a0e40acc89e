import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type Readings, readOn } from './read-on.ts';

/** A database that answers when the test says so. */
function makeDatabase() {
  const readings: Readings<string> = {};
  const asked: { before: string; answer: (text: string) => void; fail: () => void }[] = [];
  const ask = (revision: string) =>
    readOn(
      readings,
      revision,
      'nothing',
      (before) =>
        new Promise<string>((answer, reject) => {
          asked.push({ before, answer, fail: () => reject(new Error('away')) });
        }),
    );
  /** The next question that has not been answered yet. */
  const next = async () => {
    while (!asked.length) await turn();
    const question = asked.shift();
    if (!question) throw new Error('Nothing was asked');
    return question;
  };
  return { asked, ask, next };
}

it('asks once for all who want the same revision', async () => {
  const { asked, ask, next } = makeDatabase();
  const all = [ask('r1'), ask('r1'), ask('r1')];
  (await next()).answer('one');
  expect(await Promise.all(all)).toEqual(['one', 'one', 'one']);
  expect(await ask('r1')).toBe('one');
  expect(asked).toEqual([]);
});

it('lets all who wait for a database that hangs fail at once, and asks again after that', async () => {
  const { asked, ask, next } = makeDatabase();
  const all = [ask('r1'), ask('r1')];
  (await next()).fail();
  const results = await Promise.allSettled(all);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(asked).toEqual([]);
  const again = ask('r1');
  (await next()).answer('one');
  expect(await again).toBe('one');
});

it('reads on from what was read last, over a reading that failed', async () => {
  const { ask, next } = makeDatabase();
  const first = ask('r1');
  (await next()).answer('one');
  await first;
  const failed = ask('r2');
  const last = ask('r3');
  (await next()).fail();
  await expect(failed).rejects.toThrow('away');
  const question = await next();
  expect(question.before).toBe('one');
  question.answer('three');
  expect(await last).toBe('three');
});

it('reads anew each time where there is no revision', async () => {
  const { ask, next } = makeDatabase();
  const first = ask('');
  (await next()).answer('one');
  await first;
  const second = ask('');
  (await next()).answer('two');
  expect(await second).toBe('two');
});
