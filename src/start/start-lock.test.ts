import { once } from 'node:events';
import { MongoClient } from 'mongodb';
import { afterEach, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../testing/databases.ts';

import { node, type StartedProcess, startProcess } from '../testing/process.ts';
import { lockDatabase, type Release } from './start-lock.ts';

const nobodyWaits = () => {
  throw new Error('There was nobody to wait for');
};

/** Begins to wait for the lock. `waiting` resolves when it has to. */
function waitFor(url: string, patience: Parameters<typeof lockDatabase>[2]) {
  let isHeld = false;
  let held: Promise<Release> | undefined;
  const waiting = new Promise<void>((resolve) => {
    held = lockDatabase(url, resolve, patience).then((release) => {
      isHeld = true;
      return release;
    });
  });
  return { waiting, held: () => held as Promise<Release>, isHeld: () => isHeld };
}

async function beatAt(url: string): Promise<number> {
  const client = new MongoClient(url);
  const lock = await client.db().collection('start-lock').findOne();
  await client.close();
  return Number(lock?.beat);
}

describeOnEachDatabase(
  'the lock of a start',
  (database) => {
    const patience = { retry: 10, beat: 20, longestSilence: 2_000 };
    const releases: Release[] = [];
    let other: StartedProcess | undefined;

    afterEach(async () => {
      for (const release of releases.splice(0)) await release();
      await other?.stop();
    });

    it('holds a second start up until the first is ready', async () => {
      const release = await lockDatabase(database.url(), nobodyWaits, patience);
      const second = waitFor(database.url(), patience);
      await second.waiting;
      // A hundred signs of life take longer than the silence that would end the waiting.
      if (database.name === 'MongoDB')
        await expect.poll(() => beatAt(database.url()), { timeout: 50_000 }).toBeGreaterThan(100);
      expect(second.isHeld()).toBe(false);
      await release();
      releases.push(await second.held());
    });

    it('goes on after a start that was killed', async () => {
      const program = `import('./src/start/start-lock.ts').then(async ({ lockDatabase }) => {
      await lockDatabase(process.env.LOCKED_URL, () => {});
      console.log('held');
      setInterval(() => {}, 1_000);
    })`;
      other = startProcess([...node, '-e', program], { LOCKED_URL: database.url() });
      await once(other.child.stdout, 'data');
      const second = waitFor(database.url(), { ...patience, longestSilence: 4_000 });
      await second.waiting;
      expect(second.isHeld()).toBe(false);
      other.child.kill('SIGKILL');
      releases.push(await second.held());
    });
  },
  'new',
);
