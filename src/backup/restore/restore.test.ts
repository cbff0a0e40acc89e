import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { dropMongodbDatabase } from '../../testing/mongodb.ts';
import { openPayload } from '../../testing/payload.ts';
import { keptFile, layOutDatabase } from '../../testing/releases/kept-database.ts';
import { readRows } from '../../testing/releases/rows.ts';
import { storyPassword } from '../../testing/releases/story.ts';
import { takeBackup } from '../take-backup.ts';
import { restore } from './restore.ts';

describeOnEachDatabase('A backup of a site', (database) => {
  const home = mkdtempSync(path.join(tmpdir(), 'who-is-who-backup-'));
  const media = path.join(home, 'media');
  const archive = path.join(home, 'backups', 'a.tar.gz');
  let payload: Payload;
  let other: string;

  beforeAll(async () => {
    await layOutDatabase(database.url(), keptFile('0.1.0', database.url()));
    payload = await openPayload(database.url());
    await payload.login({ collection: 'users', data: { email: 'admin@example.org', password: storyPassword } });
    await mkdir(media);
    await writeFile(path.join(media, 'Brücke & Fluß.png'), 'a picture');
    other = database.name === 'SQLite' ? `file:${path.join(home, 'restored', 'site.db')}` : `${database.url()}-b`;
    await takeBackup({ url: database.url(), media, file: archive });
  });
  afterAll(async () => {
    await payload?.destroy();
    if (database.name === 'MongoDB') await dropMongodbDatabase(other);
    rmSync(home, { recursive: true, force: true });
  });

  it('is for its owner alone, and leaves nothing beside it', () => {
    expect(statSync(archive).mode & 0o777).toBe(0o600);
    expect(readdirSync(path.dirname(archive))).toEqual(['a.tar.gz']);
  });

  it('restores every value and every picture, but for the sessions of staff', async () => {
    const target = path.join(home, 'restored', 'media');
    const manifest = await restore({ archive, url: other, media: target });
    const isPassing = (key: string) => /sessions|^start-lock/.test(key);
    const valuesAt = async (url: string) => [...(await readRows(url))].filter(([key]) => !isPassing(key));
    const [before, after] = [await valuesAt(database.url()), new Map(await valuesAt(other))];
    expect(before.filter(([key, value]) => after.get(key) !== value)).toEqual([]);
    expect(after.size).toBe(before.length);
    expect(before.length).toBeGreaterThan(5000);
    expect(readFileSync(path.join(target, 'Brücke & Fluß.png'), 'utf8')).toBe('a picture');
    expect(readdirSync(path.join(home, 'restored')).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(manifest.migrations.length).toBeGreaterThan(5);
    await expect(restore({ archive, url: other, media: target })).rejects.toThrow('is not empty');
  });
});
