import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isDatabaseAway } from '../../inside/outage.ts';
import { openPayload } from '../../testing/payload.ts';
import { makeSample } from '../../testing/samples.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'who-is-who-file-'));
const file = path.join(folder, 'site.db');
let payload: Payload;

beforeAll(async () => {
  payload = await openPayload(`file:${file}`);
});
afterAll(async () => {
  await payload?.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const write = () => makeSample(payload, 'actors', 'published');
const read = () => payload.db.findGlobal({ slug: 'content-revision' });

it.each([
  ['removed', () => renameSync(file, `${file}-away`)],
  ['replaced by a copy', () => copyFileSync(`${file}-away`, file)],
])('A database file that was %s takes no writes and tells no revision', async (_, lose) => {
  lose();
  for (const act of [write, read]) {
    const error: unknown = await act().then(
      () => 'done',
      (reason: unknown) => reason,
    );
    expect(isDatabaseAway(error)).toBe(true);
  }
});

it('The file that comes back is taken up again', async () => {
  renameSync(`${file}-away`, file);
  await write();
  expect(await read()).toMatchObject({ value: expect.any(String) });
});
