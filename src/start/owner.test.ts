import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseSiteOfAnother } from './owner.ts';

const own = process.getuid?.() ?? 0;
const other = own + 1;
let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'who-is-who-owner-'));
  file = join(folder, 'site.db');
  writeFileSync(file, '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (uid: number | undefined, canWrite = true, paths = [file]) =>
  refuseSiteOfAnother(`file:${file}`, { uid, mayWrite: () => canWrite }, paths);

test('root does not write into the site of another', () => {
  if (own === 0) chownSync(file, other, other);
  expect(() => check(0)).toThrow(/root.*runuser/);
  if (own === 0) chownSync(file, own, own);
});

test('who may not write reads why, and not that there is no site', () => {
  expect(() => check(other, false)).toThrow(/chown -R/);
});

test('whoever may write, a site that is not there yet, and a system without owners pass', () => {
  expect(() => check(other)).not.toThrow();
  expect(() => check(0, false, [join(folder, 'none.db')])).not.toThrow();
  expect(() => check(undefined, false)).not.toThrow();
  expect(() => refuseSiteOfAnother(`file:${file}`)).not.toThrow();
});
