import { renameSync } from 'node:fs';
import { createLocalReq, type Payload } from 'payload';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { knownJobs } from '../../domain/operation/known-jobs.ts';
import { sqliteFile } from '../../inside/sqlite-file.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { hearLog } from '../../testing/hear-log.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { raiseContentRevision } from '../content-revision.ts';
import { deskOf } from '../findings/desk.ts';
import { noteLook } from '../jobs/last-look.ts';
import { beginRuns, noted, runsOf, writeRun } from '../jobs/runs.ts';
import { measure } from './measure.ts';

describeOnEachDatabase('A running site', (database) => {
  let payload: Payload;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    await makeUser(payload, 'admin');
    await beginRuns(payload);
    await raiseContentRevision(await createLocalReq({}, payload));
  });
  afterAll(() => payload?.destroy());
  afterEach(() => vi.restoreAllMocks());

  const revision = async () => (await payload.db.findGlobal<{ value?: string }>({ slug: 'content-revision' }))?.value;
  const rows = async () => (await payload.db.count({ collection: 'job-runs' })).totalDocs;
  const runOf = async (job: string) => (await runsOf(payload)).find((run) => run.job === job);

  it('is measured without growing, and without any page being drawn anew', async () => {
    const first = await measure(payload);
    expect(first).toMatchObject({
      readMs: expect.any(Number),
      writeMs: expect.any(Number),
      migrations: { missing: 0, unknown: 0 },
      freeBytes: expect.any(Number),
      sendsMail: false,
    });
    const before = [await rows(), await revision()];
    for (let time = 0; time < 5; time += 1) await measure(payload);
    expect([await rows(), await revision()]).toEqual(before);
  });

  it('is told apart from one that cannot be written to, and from one whose database is away', async () => {
    hearLog();
    vi.spyOn(payload.db, 'updateOne').mockRejectedValue(new Error('disk full'));
    expect(await measure(payload)).toMatchObject({ readMs: expect.any(Number), writeMs: null });
    vi.spyOn(payload.db, 'find').mockRejectedValue(new Error('away'));
    expect(await measure(payload)).toMatchObject({ readMs: null, writeMs: null, migrations: null, runs: [] });
  });

  it('is not taken for well when its database was removed or emptied under it', async () => {
    hearLog();
    const file = sqliteFile(database.url());
    const empty = async (value: string | null) => {
      if (database.name === 'SQLite') renameSync(value ? `${file}-away` : file, value ? file : `${file}-away`);
      else await payload.db.updateGlobal({ slug: 'content-revision', data: { value } });
    };
    const told = (await revision()) ?? '';
    await empty(null);
    expect(await measure(payload)).toMatchObject({ readMs: null, writeMs: null });
    await empty(told);
    expect(await measure(payload)).toMatchObject({ readMs: expect.any(Number), writeMs: expect.any(Number) });
  });

  it('knows which steps its database has not been through, or does not know', async () => {
    const { docs } = await payload.find({ collection: 'payload-migrations', limit: 1, depth: 0 });
    const [step] = docs;
    await payload.update({ collection: 'payload-migrations', id: step?.id ?? '', data: { name: 'of tomorrow' } });
    expect((await measure(payload)).migrations).toEqual({ missing: 1, unknown: 1 });
    await payload.update({ collection: 'payload-migrations', id: step?.id ?? '', data: { name: step?.name ?? '' } });
  });

  it('names every job, so that none is missed unseen', () => {
    const tasks = payload.config.jobs.tasks?.map(({ slug }) => slug).sort();
    expect(tasks).toEqual(Object.keys(knownJobs).sort());
    const byClock = payload.config.jobs.tasks?.filter(({ schedule }) => schedule?.length).map(({ slug }) => slug);
    const timed = Object.entries(knownJobs).filter(([, { longestHours }]) => longestHours !== null);
    expect(byClock?.sort()).toEqual(timed.map(([job]) => job).sort());
  });

  it('notes what a job did, written over each time', async () => {
    const known = await rows();
    for (let time = 0; time < 2; time += 1) {
      await payload.jobs.queue({ task: 'removePersonalData', input: {} });
      await payload.jobs.run();
    }
    const run = await runOf('removePersonalData');
    expect(run).toMatchObject({ hasFailed: false, count: 0, took: expect.any(Number) });
    expect(run?.doneOn).toBe(run?.endedOn);
    expect(await rows()).toBe(known);
  });

  it('notes that a job failed, and when it last did not', async () => {
    const doneOn = (await runOf('removePersonalData'))?.doneOn;
    const failing = noted({
      slug: 'removePersonalData',
      handler: () => {
        throw new Error('canary@example.org');
      },
    });
    const req = await createLocalReq({}, payload);
    const { handler } = failing;
    if (typeof handler !== 'function') throw new Error('no function');
    await expect(async () => handler({ req } as never)).rejects.toThrow('canary');
    expect(await runOf('removePersonalData')).toMatchObject({ hasFailed: true, doneOn, count: null });
  });

  it('tells admins alone on their start page that a job did not come', async () => {
    // Nothing looks for jobs in tests, whose process may have run for longer than that may take.
    vi.spyOn(process, 'uptime').mockReturnValue(3_600);
    noteLook();
    const long = new Date(Date.now() - 90 * 86_400_000).toISOString();
    await writeRun(payload, 'sendWeeklyMails', { doneOn: long, endedOn: long });
    const told = async (role: 'admin' | 'editor') => {
      const { docs } = await payload.find({ collection: 'users', where: { role: { equals: role } }, depth: 0 });
      const account = docs[0] ?? (await makeUser(payload, role));
      const user = { ...account, collection: 'users' as const };
      const { today } = await deskOf(await createLocalReq({ user, locale: 'de' }, payload), '2026-11-27');
      return [...today.tasks, ...today.later].flatMap(({ findings }) => findings.map(({ says }) => says.de)).join(' ');
    };
    expect(await told('admin')).toContain('„Wöchentliche Mails“ lief zuletzt:');
    expect(await told('editor')).not.toContain('Wöchentliche Mails');
  });
});
