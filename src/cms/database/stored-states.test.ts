import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { keptFile, layOutDatabase } from '../../testing/releases/kept-database.ts';
import { readRows } from '../../testing/releases/rows.ts';
import { migrate } from './migrate.ts';
import { type Change, changeStoredStates } from './stored-states.ts';

describeOnEachDatabase(
  'Changing every stored state',
  (database) => {
    let payload: Payload;
    const migrateBy = (name: string, change: Change) =>
      migrate(payload, {
        tables: [],
        data: [{ name, up: (args) => changeStoredStates(args.payload, args.req, change) }],
      });
    const replace = (from: RegExp, to: string) =>
      migrateBy(to, (state) => JSON.parse(JSON.stringify(state).replaceAll(from, to)));
    /** All but what tells of the change itself. */
    const telling = /^(payload.migrations|content_revision) |^globals › \S+ › (value|updatedAt)\b/;
    const rows = async () => new Map([...(await readRows(database.url()))].filter(([key]) => !telling.test(key)));
    const revision = async () => (await payload.findGlobal({ slug: 'content-revision', depth: 0 })).value;

    beforeAll(async () => {
      await layOutDatabase(database.url(), keptFile('0.1.0', database.url()));
      payload = await openPayload(database.url());
    });
    afterAll(() => payload?.destroy());

    it('reaches every text in every language, draft, version and setting, and nothing else', async () => {
      const before = await rows();
      const old = await revision();
      await replace(/\bFrankreich\b/g, 'FRANKREICH');
      expect(await revision()).not.toBe(old);
      const after = await rows();
      const changed = [...before].filter(([key, value]) => after.get(key) !== value);
      expect(changed.length).toBeGreaterThan(15);
      expect(
        changed.filter(([key, value]) => after.get(key) !== String(value).replaceAll(/\bFrankreich\b/g, 'FRANKREICH')),
      ).toEqual([]);
      expect([...after.keys()].filter((key) => !before.has(key))).toEqual([]);
      expect([...after.values()].filter((value) => /\bFrankreich\b/.test(String(value)))).toEqual([]);
      await replace(/\bFRANKREICH\b/g, 'Frankreich');
      expect(await rows()).toEqual(before);
    });

    it('leaves the revision alone where there is nothing to change', async () => {
      const old = await revision();
      await migrateBy('nothing', (state) => ({ ...state }));
      expect(await revision()).toBe(old);
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
  },
  'new',
);
