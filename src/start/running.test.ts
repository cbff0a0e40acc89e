import { once } from 'node:events';
import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { node, startProcess } from '../testing/process.ts';
import { isRunning, markRunning } from './running.ts';

const beat = 200;

describeOnEachDatabase(
  'A site that runs',
  (database) => {
    it('is known by its mark, one of two too', async () => {
      expect(await isRunning(database.url(), beat)).toBe(false);
      const [endOne, endOther] = [await markRunning(database.url(), beat), await markRunning(database.url(), beat)];
      expect(await isRunning(database.url(), beat)).toBe(true);
      await endOne();
      expect(await isRunning(database.url(), beat)).toBe(true);
      await endOther();
      expect(await isRunning(database.url(), beat)).toBe(false);
    });

    it('that was killed runs no more', async () => {
      const program = `import('./src/start/running.ts').then(async ({ markRunning }) => {
      await markRunning(process.env.MARKED_URL, ${beat});
      console.log('marked');
      setInterval(() => {}, 1_000);
    })`;
      const { child } = startProcess([...node, '-e', program], { MARKED_URL: database.url() });
      await once(child.stdout, 'data');
      expect(await isRunning(database.url(), beat)).toBe(true);
      child.kill('SIGKILL');
      await once(child, 'close');
      expect(await isRunning(database.url(), beat)).toBe(false);
    });
  },
  'new',
);
