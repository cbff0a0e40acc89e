import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { unpackArchive } from '../backup/archive.ts';
import { kindOf } from '../backup/manifest.ts';
import { stepsOf } from '../backup/restore/known-steps.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { recordSteps } from '../testing/others-at-work.ts';
import { keptFile, layOutDatabase } from '../testing/releases/kept-database.ts';
import { backUpBefore } from './back-up-before.ts';

describeOnEachDatabase(
  'A start that changes the database',
  (database) => {
    const home = mkdtempSync(path.join(tmpdir(), 'who-is-who-before-'));
    afterAll(() => rmSync(home, { recursive: true, force: true }));

    it('backs it up first, and only then', async () => {
      const backUp = () => backUpBefore(database.url(), path.join(home, 'backups'), () => {});
      expect(await backUp()).toBeNull();
      await layOutDatabase(database.url(), keptFile('0.1.0', database.url()));
      const file = await backUp();
      const { migrations } = await unpackArchive(file ?? '', path.join(home, 'parts'));
      expect(migrations).toEqual(database.name === 'SQLite' ? ['20261123_085020_initial'] : []);
      const left = stepsOf(kindOf(database.url())).filter((name) => !migrations.includes(name));
      await recordSteps(database.url(), left);
      expect(await backUp()).toBeNull();
    });
  },
  'new',
);
