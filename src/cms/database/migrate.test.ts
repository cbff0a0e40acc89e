import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { readRows } from '../../testing/releases/rows.ts';
import { type DataMigration, MigrationFailed, migrate } from './migrate.ts';

const actor = { bodyKind: 'organisation', lifecycle: 'active', _status: 'published' } as const;

/** Renames every actor, and fails at one of that name. */
const renaming = (name: string, word: string, failsAt?: string): DataMigration => ({
  name,
  up: async ({ payload, req }) => {
    const { docs } = await payload.find({ collection: 'actors', sort: 'name', depth: 0, req });
    for (const { id, name } of docs) {
      if (name === failsAt) throw new Error('no such word');
      const data = { name: `${word} ${name?.split(' ').at(-1)}` };
      await payload.update({ collection: 'actors', id, depth: 0, data, req });
    }
  },
});

describeOnEachDatabase('A migration of what is stored', (database) => {
  let payload: Payload;
  const names = async () =>
    (await payload.find({ collection: 'actors', sort: 'slug', depth: 0 })).docs.map(({ name }) => name);
  const done = async () =>
    (await payload.find({ collection: 'payload-migrations', sort: 'createdAt', pagination: false })).docs.map(
      ({ name }) => name,
    );

  beforeAll(async () => {
    payload = await openPayload(database.url());
    for (const name of ['old A', 'old B', 'old C'])
      await payload.create({ collection: 'actors', locale: 'de', data: { ...actor, name } });
  });
  afterAll(() => payload?.destroy());

  it('is done once', async () => {
    let count = 0;
    const step: DataMigration = {
      name: 'count',
      up: async () => {
        count += 1;
      },
    };
    await migrate(payload, { tables: [], data: [step] });
    await migrate(payload, { tables: [], data: [step] });
    expect(count).toBe(1);
    expect(await done()).toContain('count');
  });

  it('is done once by two at once', async () => {
    await Promise.all(['A', 'B'].map(() => migrate(payload, { tables: [], data: [renaming('twice', 'x')] })));
    expect((await done()).filter((name) => name === 'twice')).toEqual(['twice']);
  });

  it('that fails is told in a sentence, is not recorded, and can be done again', async () => {
    const before = await readRows(database.url());
    const steps = [renaming('new', 'new', 'x B'), renaming('never', 'never')];
    const error = await migrate(payload, { tables: [], data: steps }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MigrationFailed);
    expect(String(error)).toMatch(/Schritt „new“ .*the step “new” failed\..*\(no such word\)/);
    expect(await done()).not.toContain('new');
    if (payload.db.name === 'sqlite' || payload.db.transactionOptions) {
      expect(String(error)).toContain('Die Datenbank ist, wie sie davor war.');
      expect(await readRows(database.url())).toEqual(before);
    } else expect(String(error)).toContain('the next start does the whole step again');
    await migrate(payload, { tables: [], data: [renaming('new', 'new')] });
    expect(await names()).toEqual(['new A', 'new B', 'new C']);
    expect(await done()).toContain('new');
  });
});
