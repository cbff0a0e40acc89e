import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { afterAll, expect, it } from 'vitest';
import { backupName, backupsIn, lastBackup } from './names.ts';
import { backUpNightly } from './nightly.ts';
import { outdated } from './outdated.ts';

const home = mkdtempSync(path.join(tmpdir(), 'who-is-who-nightly-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const at = (moment: string) => ({ file: moment, takenAt: new Date(moment) });

it('keeps seven days, four weeks and six months, and all of the last two days', () => {
  const nights = Array.from({ length: 400 }, (_, night) => new Date(Date.UTC(2026, 0, 1 + night, 1, 30)));
  const now = nights.at(-1) ?? new Date();
  const made: { file: string; takenAt: Date }[] = [];
  for (const night of nights) {
    made.push(at(night.toISOString()));
    const gone = new Set(outdated(made, night));
    made.splice(0, made.length, ...made.filter((backup) => !gone.has(backup)));
  }
  const days = made.map(({ takenAt }) => Math.round((now.getTime() - takenAt.getTime()) / 86_400_000));
  expect(days).toEqual([127, 96, 66, 35, 18, 11, 6, 5, 4, 3, 2, 1, 0]);
  const hours = ['2026-11-26T01:30:00Z', '2026-11-26T09:00:00Z', '2026-11-26T12:00:00Z'].map(at);
  expect(outdated(hours, new Date('2026-11-26T12:00:00Z'))).toEqual([]);
  expect(outdated(hours, new Date('2026-11-29T12:00:00Z'))).toEqual(hours.slice(0, 2));
});

it('backs up, and clears away what is outdated and what was cut off, but nothing else', async () => {
  const url = `file:${path.join(home, 'site.db')}`;
  const client = createClient({ url });
  await client.executeMultiple("CREATE TABLE actors (name text); INSERT INTO actors VALUES ('A')");
  client.close();
  const folder = path.join(home, 'backups');
  expect(await lastBackup(folder)).toBeNull();
  mkdirSync(path.join(folder, '.backup-cut'), { recursive: true });
  writeFileSync(path.join(folder, 'by hand.tar.gz'), '');
  const long = new Date('2020-01-01T01:30:00Z');
  for (const hour of [1, 2])
    writeFileSync(path.join(folder, backupName(new Date(long.getTime() + hour * 3_600_000))), '');
  const now = new Date(Date.now() + 2 * 86_400_000);
  await backUpNightly(url, { folder }, now);
  expect((await backupsIn(folder)).length).toBe(2);
  expect((await lastBackup(folder))?.getTime()).toBe(Math.floor(now.getTime() / 1000) * 1000);
  expect(readdirSync(folder)).toContain('by hand.tar.gz');
  expect(existsSync(path.join(folder, '.backup-cut'))).toBe(false);
});
