import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { refusalOf } from '../../testing/refusal.ts';
import { openRest, type Rest, type Write, writerOf } from '../../testing/rest.ts';
import { makeSample, siteSettings } from '../../testing/samples.ts';

describeOnEachDatabase('Publishing one language alone', (database) => {
  let payload: Payload;
  let api: Rest;
  let rest: Write;
  let editor: User;
  let id: string;
  const site = { slug: 'site', locale: 'de' } as const;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    api = await openRest();
    editor = await makeUser(payload, 'editor');
    rest = await writerOf(api, editor);
    id = await makeSample(payload, 'actors', 'published');
    await payload.update({ collection: 'actors', id, locale: 'de', draft: true, data: { seat: 'Draft' } });
    await payload.updateGlobal({ ...site, data: { ...siteSettings, _status: 'published' } });
    await payload.updateGlobal({ ...site, draft: true, data: { tagline: 'Draft' } });
  });
  afterAll(async () => {
    await api?.close();
    await payload?.destroy();
  });

  const stored = async () => ({
    live: await payload.findByID({ collection: 'actors', id, locale: 'all' }),
    latest: await payload.findByID({ collection: 'actors', id, locale: 'all', draft: true }),
    site: await payload.findGlobal({ slug: 'site', locale: 'all' }),
    latestSite: await payload.findGlobal({ slug: 'site', locale: 'all', draft: true }),
  });

  const one = { publishSpecificLocale: 'de', data: { _status: 'published' } } as const;

  it.each([
    ['an entry', (req?: object) => payload.update({ collection: 'actors', id, ...one, req })],
    ['many', (req?: object) => payload.update({ collection: 'actors', where: { id: { in: [id] } }, ...one, req })],
    ['the settings of the site', (req?: object) => payload.updateGlobal({ slug: 'site', ...one, req })],
  ])('is refused by a program, for %s', async (_, write) => {
    const before = await stored();
    const told = await refusalOf(payload, write);
    expect(told.de).toMatchObject([{ message: expect.stringContaining('Eine Sprache allein') }]);
    expect(told.en).toMatchObject([{ message: expect.stringContaining('One language') }]);
    expect(await stored()).toEqual(before);
  });

  it('is refused over REST', async () => {
    const before = await stored();
    const query = '?locale=en&publishSpecificLocale=en';
    const told = [
      await rest('PATCH', `actors/${id}${query}`, { _status: 'published' }, 'en'),
      await rest('POST', `globals/site${query}`, { _status: 'published' }, 'en'),
    ];
    const refusal = { status: 400, problem: expect.stringContaining('One language') };
    expect(told).toMatchObject([refusal, refusal]);
    expect(await stored()).toEqual(before);
  });

  it('is refused when it was planned', async () => {
    const before = await stored();
    const input = { type: 'publish', locale: 'de', doc: { relationTo: 'actors', value: id } };
    const job = await payload.jobs.queue({ task: 'schedulePublish', input: input as never });
    await payload.jobs.runByID({ id: job.id });
    expect(await payload.findByID({ collection: 'payload-jobs', id: job.id })).toMatchObject({
      hasError: true,
      error: { message: expect.stringContaining('Eine Sprache allein') },
    });
    expect(await stored()).toEqual(before);
  });

  it('leaves the planned publication of the whole as it is', async () => {
    const user = { relationTo: 'users', value: editor.id };
    const input = { type: 'publish', doc: { relationTo: 'actors', value: id }, user };
    const job = await payload.jobs.queue({ task: 'schedulePublish', input: input as never });
    await payload.jobs.runByID({ id: job.id });
    const live = await payload.findByID({ collection: 'actors', id, locale: 'de', overrideAccess: false });
    expect(live.seat).toBe('Draft');
  });
});
