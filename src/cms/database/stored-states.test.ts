import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { keptFile, layOutDatabase } from '../../testing/releases/kept-database.ts';
import { readRows } from '../../testing/releases/rows.ts';
import { migrate } from './migrate.ts';
import { type Change, changeStoredStates } from './stored-states.ts';

describeOnEachDatabase('Changing every stored state', (database) => {
  let payload: Payload;
  const migrateBy = (name: string, change: Change) =>
    migrate(payload, {
      tables: [],
      data: [{ name, up: (args) => changeStoredStates(args.payload, args.req, change) }],
    });
  const replace = (from: RegExp, to: string) =>
    migrateBy(to, (state) => JSON.parse(JSON.stringify(state).replaceAll(from, to)));
  const rows = async () =>
    new Map([...(await readRows(database.url()))].filter(([key]) => !/^payload.migrations/.test(key)));

  beforeAll(async () => {
    await layOutDatabase(database.url(), keptFile('0.1.0', database.url()));
    payload = await openPayload(database.url());
  });
  afterAll(() => payload?.destroy());

  it('reaches every text in every language, draft, version and setting, and nothing else', async () => {
    const before = await rows();
    await replace(/\bund\b/g, 'vnd');
    const after = await rows();
    const changed = [...before].filter(([key, value]) => after.get(key) !== value);
    expect(changed.length).toBeGreaterThan(300);
    expect(changed.filter(([key, value]) => after.get(key) !== String(value).replaceAll(/\bund\b/g, 'vnd'))).toEqual(
      [],
    );
    expect([...after.keys()].filter((key) => !before.has(key))).toEqual([]);
    expect([...after.values()].filter((value) => /\bund\b/.test(String(value)))).toEqual([]);
    await replace(/\bvnd\b/g, 'und');
    expect(await rows()).toEqual(before);
  });

  it('stores nothing when it fails at the last of them', async () => {
    const before = await rows();
    const failing = migrateBy('failing', (state) => {
      if (state.tagline) throw new Error('cannot be told');
      return { ...state, name: 'lost' };
    });
    await expect(failing).rejects.toThrow('cannot be told');
    expect(await rows()).toEqual(before);
  });
});
