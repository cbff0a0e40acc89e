import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { daysOfLink, linkText } from '../../domain/confirmations/confirmation-link.ts';
import { formStamp } from '../../domain/reports/form-stamp.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { openRest, type Rest } from '../../testing/rest.ts';

const day = 24 * 60 * 60 * 1000;
const gone = '00000000-0000-4000-8000-000000000000';

describeOnEachDatabase('The link of a body', (database) => {
  let payload: Rest['payload'];
  let rest: Rest;
  let post: (request: Request) => Promise<Response>;
  let made = 0;
  let entry = '';
  let askedOn = 0;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    rest = await openRest();
    ({ POST: post } = await import('./route.ts'));
  });
  beforeEach(async () => {
    entry = await makeEntry();
    askedOn = Date.now() - day;
    await noteAsked(entry, askedOn);
  });
  afterAll(async () => {
    await rest?.close();
    await payload?.destroy();
  });

  async function makeEntry(): Promise<string> {
    made += 1;
    const data = { name: 'Verein', slug: `v-${made}`, bodyKind: 'organisation', lifecycle: 'active' } as const;
    return (await payload.create({ collection: 'actors', locale: 'de', data: { ...data, _status: 'published' } })).id;
  }
  const noteAsked = (id: string, at: number) =>
    payload.create({
      collection: 'confirmations',
      data: { entry: id, askedOn: new Date(at).toISOString(), askedAt: 'info@verein.example' },
    });
  const secretOf = () => process.env.PAYLOAD_SECRET ?? '';
  const link = (madeAt = askedOn, of = entry) => linkText({ entry: of, madeAt }, secretOf());
  const noted = async (id = entry) =>
    (await payload.find({ collection: 'confirmations', where: { entry: { equals: id } }, depth: 0 })).docs[0];
  const reports = async () =>
    (await payload.find({ collection: 'reports', where: { actor: { equals: entry } }, depth: 0, sort: 'createdAt' }))
      .docs;
  const revision = async () => (await payload.db.findGlobal<{ value?: string }>({ slug: 'content-revision' }))?.value;
  const stamp = (age = 10_000) => formStamp(secretOf(), Date.now() - age);
  async function send(fields: Record<string, string>, locale = 'de') {
    const body = new URLSearchParams(fields).toString();
    const answer = await post(new Request(`http://localhost/confirm?locale=${locale}`, { method: 'POST', body }));
    const isDraft = answer.status !== 303;
    const draft = isDraft ? ((await answer.json()) as { problems: { field: string; reason: string }[] }) : null;
    const problems = draft?.problems.map(({ field, reason }) => `${field}: ${reason}`) ?? [];
    return { status: answer.status, location: answer.headers.get('location'), problems, draft };
  }
  const propose = (fields: Record<string, string>, more: Record<string, string> = {}) =>
    send({ link: link(), do: 'propose', stamp: stamp(), ...fields, ...more });

  it('confirms the entry on one day, which visitors see, without a version', async () => {
    const versions = () => payload.countVersions({ collection: 'actors', where: { parent: { equals: entry } } });
    const [before, count] = [await revision(), await versions()];
    expect(await send({ link: link(), do: 'confirm' })).toMatchObject({
      status: 303,
      location: '/de/bestaetigen?done=confirmed',
    });
    const { confirmedOn } = (await noted()) ?? {};
    expect(Date.now() - Date.parse(confirmedOn ?? '')).toBeLessThan(60_000);
    expect([(await revision()) === before, await versions()]).toEqual([false, count]);
  });

  it('said again on that day changes nothing, so that a flood of it empties no cache', async () => {
    await send({ link: link(), do: 'confirm' });
    const [before, on] = [await revision(), (await noted())?.confirmedOn];
    for (let i = 0; i < 3; i += 1) expect((await send({ link: link(), do: 'confirm' }, 'en')).status).toBe(303);
    expect([await revision(), (await noted())?.confirmedOn]).toEqual([before, on]);
  });

  it.each(['confirm', 'propose', 'decline', ''])('is not to be forged (%s)', async (wish) => {
    const other = await makeEntry();
    await noteAsked(other, askedOn);
    const before = [await noted(), await noted(other)];
    const [signature, own] = [link().split('.')[1], link(askedOn, other).split('.')[0]];
    const forged = [
      `${own}.${signature}`,
      link().replace(/.{4}$/, 'AAAA'),
      '',
      'x'.repeat(50_000),
      link(askedOn, gone),
    ];
    const stolen = linkText({ entry, madeAt: askedOn }, 'another secret');
    for (const text of [...forged, stolen]) {
      const answer = await send({ link: text, do: wish, stamp: stamp(), name: 'Neu', 'was-name': 'Verein' });
      expect(answer).toMatchObject({ status: 422, problems: [] });
    }
    expect([await noted(), await noted(other)]).toEqual(before);
    expect(await reports()).toEqual([]);
  });

  it('that is too old, or not the newest, confirms nothing; by it a body may still want no more mails', async () => {
    const newest = Date.now() - (daysOfLink + 1) * day;
    await payload.update({
      collection: 'confirmations',
      where: { entry: { equals: entry } },
      data: { askedOn: new Date(newest).toISOString() },
    });
    for (const old of [link(newest), link(askedOn)]) {
      expect((await send({ link: old, do: 'confirm' })).status).toBe(422);
      expect((await send({ link: old, do: 'propose', stamp: stamp(), name: 'Neu', 'was-name': 'V' })).status).toBe(422);
    }
    expect((await noted())?.confirmedOn ?? null).toBeNull();
    expect(await reports()).toEqual([]);
    expect(await send({ link: link(newest), do: 'decline' })).toMatchObject({
      location: '/de/bestaetigen?done=declined',
    });
    expect([Boolean((await noted())?.declinedOn), (await noted())?.askedAt ?? null]).toEqual([true, null]);
  });

  it('brings what is proposed to staff, and changes nothing by itself', async () => {
    const before = await revision();
    const changes = { name: 'Neu <script>alert(1)</script>', 'was-name': 'Verein', seat: 'Bonn', 'was-seat': 'Bonn' };
    expect(await propose({ ...changes, other: 'Frau M. ist nicht mehr da.' })).toMatchObject({
      status: 303,
      location: '/de/bestaetigen?done=proposed',
    });
    expect(await reports()).toMatchObject([
      {
        ...{ message: 'Frau M. ist nicht mehr da.', isFromBody: true, state: 'new', email: 'info@verein.example' },
        proposals: [
          { field: 'name', value: 'Neu <script>alert(1)</script>' },
          { field: 'other', value: 'Frau M. ist nicht mehr da.' },
        ],
      },
    ]);
    expect([await revision(), (await noted())?.answeredOn !== null]).toEqual([before, true]);
    expect((await payload.findByID({ collection: 'actors', id: entry, locale: 'de' })).name).toBe('Verein');
  });

  it('brings the same once, however often it is sent, and something else with a stamp of its own', async () => {
    const fixed = { stamp: stamp(), name: 'Neu', 'was-name': 'Verein' };
    const both = await Promise.all([propose(fixed), propose(fixed)]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(await propose({ ...fixed, name: 'Anders' })).toMatchObject({ status: 422, problems: ['form: used'] });
    expect(await reports()).toHaveLength(1);
  });

  it.each<[Record<string, string>, Record<string, string>, string[]]>([
    [{}, {}, ['form: nothing']],
    [{ telephone: '0231' }, {}, ['telephone: telephone-form']],
    [{ name: 'Neu', 'was-name': 'Verein' }, { stamp: 'x' }, ['form: stale']],
    [{ website: 'javascript:alert(1)' }, {}, ['website: address-scheme']],
  ])('%j says what is wrong with it', async (fields, more, problems) => {
    expect(await propose(fields, more)).toMatchObject({ status: 422, problems, draft: { link: link() } });
    expect(await reports()).toEqual([]);
  });

  it('sent quicker than anyone reads is asked for once more', async () => {
    const quick = await propose({ name: 'Neu', 'was-name': 'Verein' }, { stamp: stamp(0) });
    expect(quick).toMatchObject({ status: 422, problems: ['form: too-quick'] });
  });
});
