import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refuseUnreachableDatabase } from '../../start/database.ts';
import { markRunning } from '../../start/running.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { dropMongodbDatabase } from '../../testing/mongodb.ts';
import { forgetLock, pairWriter, signInSomebody } from '../../testing/others-at-work.ts';
import { startProcess } from '../../testing/process.ts';
import { keptFile, layOutDatabase } from '../../testing/releases/kept-database.ts';
import { readRows } from '../../testing/releases/rows.ts';
import { packArchive, unpackArchive } from '../archive.ts';
import type { Manifest } from '../manifest.ts';
import { fillMongodb, isHalfRestored, storeLines, withMongodb } from '../mongodb.ts';
import { takeBackup } from '../take-backup.ts';
import { restore } from './restore.ts';

describeOnEachDatabase(
  'A backup of a site',
  (database) => {
    const home = mkdtempSync(path.join(tmpdir(), 'who-is-who-backup-'));
    const at = (name: string) => path.join(home, name);
    const archive = at('backups/a.tar.gz');
    const isSqlite = database.name === 'SQLite';
    const made: string[] = [];
    /** A database that is not there yet. */
    const empty = (name: string) => {
      const url = isSqlite ? `file:${at(`${name}/site.db`)}` : `${database.url()}-${name}`;
      made.push(url);
      return url;
    };
    const valuesAt = async (url: string) => {
      const rows = [...(await readRows(url))];
      return new Map(rows.filter(([key]) => !/sessions|^start-lock/.test(key)));
    };
    let before: Map<string, unknown>;
    let manifest: Manifest;

    beforeAll(async () => {
      await layOutDatabase(database.url(), keptFile('0.1.0', database.url()));
      await signInSomebody(database.url());
      before = await valuesAt(database.url());
      await mkdir(at('media'));
      await writeFile(at('media/Brücke & Fluß.png'), 'a picture');
      manifest = await takeBackup({ url: database.url(), media: at('media'), file: archive });
      await mkdir(at('parts'));
      await unpackArchive(archive, at('parts'));
    });
    afterAll(async () => {
      for (const url of made) if (!isSqlite) await dropMongodbDatabase(url);
      rmSync(home, { recursive: true, force: true });
    });

    it('is for its owner alone, leaves nothing beside it, and is never laid over a file', async () => {
      expect(statSync(archive).mode & 0o777).toBe(0o600);
      const again = takeBackup({ url: database.url(), media: at('media'), file: archive });
      await expect(again).rejects.toThrow('a.tar.gz exists');
      expect(readdirSync(path.dirname(archive))).toEqual(['a.tar.gz']);
    });

    it('is not made of nothing', async () => {
      const nothing = takeBackup({ url: empty('nothing'), media: at('media'), file: at('backups/none.tar.gz') });
      await expect(nothing).rejects.toThrow('There is nothing to back up');
      expect(existsSync(at('backups/none.tar.gz'))).toBe(false);
    });

    it('gives back every value and every picture, but for the sessions of staff', async () => {
      const url = empty('restored');
      await restore({ archive, url, media: at('restored/media') });
      const after = await valuesAt(url);
      expect([...before].filter(([key, value]) => after.get(key) !== value)).toEqual([]);
      expect(after.size).toBe(before.size);
      expect(before.size).toBeGreaterThan(5000);
      expect([...(await readRows(url))].filter(([key, value]) => /sessions/.test(key) && value !== '[]')).toEqual([]);
      expect(readFileSync(at('restored/media/Brücke & Fluß.png'), 'utf8')).toBe('a picture');
      expect(readdirSync(at('restored')).filter((name) => name.startsWith('.'))).toEqual([]);
      await expect(restore({ archive, url, media: at('restored/media') })).rejects.toThrow('is not empty');
    });

    const cut = () => readFileSync(archive).subarray(0, -1000);
    const flipped = () =>
      readFileSync(archive).map((byte, place, { length }) => (place === length >> 1 ? byte ^ 1 : byte));
    const repacked = async (change: Partial<Manifest>, name: string) => {
      await packArchive(at(name), { ...manifest, ...change }, at('parts'));
      return readFileSync(at(name));
    };
    const wrong = () => manifest.parts.map((part) => ({ ...part, sha256: '0'.repeat(64) }));

    it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
      ['was cut short', cut, 'The backup is damaged'],
      ['has a wrong byte', flipped, 'The backup is damaged'],
      [
        'holds something else than it says',
        () => repacked({ parts: wrong() }, 'w'),
        'The backup is damaged (database.',
      ],
      [
        'holds less than it says',
        () => repacked({ counts: { actors: 99 } }, 'c'),
        'The backup is damaged (manifest.json)',
      ],
      ['is none', () => Buffer.from('a letter'), 'This is no backup of this site.'],
      ['is another archive', () => gzipSync('another archive'.repeat(500)), 'This is no backup of this site.'],
      ['is of a later form', () => repacked({ formatVersion: 2 as 1, version: '9.0' }, 'f'), 'a later version (9.0)'],
      [
        'has been through later steps',
        () => repacked({ migrations: ['x'], version: '9.1' }, 'm'),
        'a later version (9.1)',
      ],
    ])('that %s is refused before anything is touched', async (name, content, refusal) => {
      const file = at(`${name}.tar.gz`);
      writeFileSync(file, await content());
      const url = empty('refused');
      await expect(restore({ archive: file, url, media: at('refused/media') })).rejects.toThrow(refusal);
      expect((await valuesAt(url)).size).toBe(0);
      expect(existsSync(at('refused/media'))).toBe(false);
    });

    it.runIf(isSqlite)('is not restored under a site that runs', async () => {
      const url = empty('running');
      const end = await markRunning(url);
      await expect(restore({ archive, url, media: at('running/media') })).rejects.toThrow('A site is running');
      await end();
      await restore({ archive, url, media: at('running/media') });
    });

    it('that was being restored when the machine stopped can be restored again, and is not half there', async () => {
      const url = empty('killed');
      const program = `import('./src/backup/restore/restore.ts').then(({ restore }) =>
      restore({ ...JSON.parse(process.env.ORDER), say: (line) => console.log(line) }))`;
      const order = { archive, url, media: at('killed/media') };
      const run = [process.execPath, '-C', 'production', '--import', 'tsx', '-e', program];
      const { child, output } = startProcess(run, { ORDER: JSON.stringify(order), NODE_ENV: 'production' });
      while (!/database\n$/.test(output())) await once(child.stdout, 'data');
      child.kill('SIGKILL');
      await once(child, 'close');
      const isHalf = !isSqlite && (await isHalfRestored(url));
      if (isHalf) await expect(refuseUnreachableDatabase(url)).rejects.toThrow('npm run restore');
      else expect([0, before.size]).toContain((await valuesAt(url)).size);
      await forgetLock(url);
      if ((await valuesAt(url)).size !== before.size) await restore(order);
      expect((await valuesAt(url)).size).toBe(before.size);
    });

    it.runIf(!isSqlite)('is marked until it is whole, and undone where it fails', async () => {
      const url = empty('half');
      const fill = async () => {
        await storeLines(url, at('parts/database.jsonl'));
        await expect(refuseUnreachableDatabase(url)).rejects.toThrow('npm run restore');
        throw new Error('disk full');
      };
      await expect(fillMongodb(url, fill)).rejects.toThrow('disk full');
      expect((await valuesAt(url)).size).toBe(0);
      await refuseUnreachableDatabase(url);
    });

    it.runIf(!isSqlite)('is restored over what another try has left half there', async () => {
      const url = empty('left');
      await storeLines(url, at('parts/database.jsonl'));
      await withMongodb(url, (client) => client.db().collection('restoring').insertOne({ begun: new Date() }));
      await expect(refuseUnreachableDatabase(url)).rejects.toThrow('npm run restore');
      await restore({ archive, url, media: at('left/media') });
      expect((await valuesAt(url)).size).toBe(before.size);
      await refuseUnreachableDatabase(url);
    });

    it('holds one state, while others write', async () => {
      const writer = await pairWriter(database.url());
      let isEnough = false;
      const writing = (async () => {
        for (let value = 1; !isEnough; value += 1) {
          await writer.write(value);
          // SQLite writes without ever giving way.
          await setImmediate();
        }
      })();
      // Without transactions it is read until nothing was written in between.
      if (!isSqlite) setTimeout(() => (isEnough = true), 500);
      const say = (line: string) => {
        isEnough ||= line.includes('packing');
      };
      const pair = await takeBackup({ url: database.url(), media: at('media'), file: at('backups/b.tar.gz'), say });
      await writing;
      await writer.close();
      expect(pair.counts).toMatchObject({ 'a-pair': 1, 'z-pair': 1 });
      const url = empty('pair');
      await restore({ archive: at('backups/b.tar.gz'), url, media: at('pair/media') });
      const values = [...(await readRows(url))]
        .filter(([key]) => /^[az]-pair .* value$/.test(key))
        .map(([, value]) => value);
      expect(values).toEqual([expect.any(Number), values[0]]);
      expect(values[0]).toBeGreaterThan(0);
    });
  },
  'new',
);
