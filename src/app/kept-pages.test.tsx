import { readFileSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageKeys } from '../domain/page.ts';
import { locales } from '../i18n/locales.ts';
import { inRendering } from '../inside/rendering.ts';
import { seed } from '../seed/seed.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { type Drawn, type DrawnPages, openPages } from '../testing/draw-pages.tsx';
import { openPayload } from '../testing/payload.ts';
import { playNext, stopPlayingNext } from '../testing/play-next.ts';
import { openRest, type Rest } from '../testing/rest.ts';

type Slug = Parameters<Rest['payload']['find']>[0]['collection'];

/** The sources of the pages that say what they are made from. */
const sources = [
  ...['actors/[slug]/page', 'countries/[slug]/page', 'facts/page', 'funding/page', 'prose-route'],
  ...pageKeys.map((key) => `${key}/page`),
];

describeOnEachDatabase('A kept page', (database) => {
  let payload: Rest['payload'];
  let close: () => Promise<void>;
  let draw: DrawnPages['draw'];
  let countrySlugs: DrawnPages['countrySlugs'];
  /** As printed after the last edit, and as drawn when they were looked at last. */
  let known = new Map<string, Drawn>();
  let seen = known;

  beforeAll(async () => {
    playNext();
    await openPayload(database.url());
    // The one that the pages of visitors read from.
    ({ payload, close } = await openRest());
    await seed(payload);
    ({ draw, countrySlugs } = await openPages());
    known = await drawAll();
    seen = known;
  }, 600_000);
  afterAll(async () => {
    stopPlayingNext();
    await close?.();
  });

  /** All at one content revision, as the front door asks for them. */
  const drawAll = (isLooked = true) =>
    inRendering(new ServerResponse(new IncomingMessage(new Socket())), () => readAndDraw(isLooked));

  async function readAndDraw(isLooked: boolean): Promise<Map<string, Drawn>> {
    const { docs } = await payload.find({
      collection: 'actors',
      where: { _status: { equals: 'published' } },
      locale: 'all',
      pagination: false,
      depth: 0,
    });
    const drawn = new Map<string, Drawn>();
    for (const { slug } of docs as unknown as { slug: { de: string; en?: string } }[]) {
      for (const locale of locales) {
        const own = slug[locale] ?? slug.de;
        drawn.set(...(await draw('/actors/[slug]', locale, own, isLooked)));
      }
    }
    for (const locale of locales) {
      for (const slug of await countrySlugs(locale))
        drawn.set(...(await draw('/countries/[slug]', locale, slug, isLooked)));
      for (const route of ['/facts', '/funding', ...pageKeys.map((key) => `/${key}` as const)] as const)
        drawn.set(...(await draw(route, locale, '', isLooked)));
    }
    return drawn;
  }

  const shared = { depth: 0, overrideAccess: true, locale: 'de' } as const;
  const keys: Record<string, string> = { pages: 'key', countries: 'code' };
  async function idOf(collection: Slug, slug: string): Promise<string> {
    const where = { [keys[collection] ?? 'slug']: { equals: slug } };
    const [found] = (await payload.find({ ...shared, collection, where, trash: true })).docs as { id: string }[];
    if (!found) throw new Error(`There is no ${slug} among ${collection}`);
    return found.id;
  }
  const changeId = (collection: Slug, id: string, data: object, more: object = {}) =>
    payload.update({ ...shared, collection, id, data: { _status: 'published', ...data } as never, ...more });
  const change = async (collection: Slug, slug: string, data: object, more: object = {}) =>
    changeId(collection, await idOf(collection, slug), data, more);

  /**
   * How many pages are drawn anew after an edit. Where they are looked at, which takes its time, it fails if one that
   * is kept since the last look would look otherwise.
   */
  async function drawnAfter(edit: () => Promise<unknown>, isLooked: boolean): Promise<number> {
    await edit();
    const now = await drawAll(isLooked);
    const differing = (before: Map<string, Drawn>, part: keyof Drawn) =>
      [...new Set([...before.keys(), ...now.keys()])].filter(
        (path) => before.get(path)?.[part] !== now.get(path)?.[part],
      );
    const drawn = differing(known, 'print');
    if (isLooked) {
      const mayDiffer = differing(seen, 'print');
      expect(differing(seen, 'page').filter((path) => !mayDiffer.includes(path))).toEqual([]);
      seen = now;
    }
    known = now;
    return drawn.length;
  }

  it.each(sources)('is drawn from one reading, of which the print is: %s', (name) => {
    const source = readFileSync(`src/app/(site)/[locale]/${name}.tsx`, 'utf8');
    const readings = [...source.matchAll(/import (?!type)(.+) from '[./]+\/data\/(.+)\.ts'/g)];
    // The address of the site changes with a start alone.
    const files = readings.map(([, , file]) => file).filter((file) => file !== 'site-address');
    expect(files).toEqual(source.includes('ProseRoute pageKey') ? [] : ['printed-pages']);
    expect(source).not.toMatch(/today\(|Date\.now|new Date\(\)|headers\(|cookies\(/);
  });

  it('is true after every kind of edit, and drawn anew only where the edit shows', async () => {
    const [a, b, c, d] = [
      'british-german-association',
      'deutscher-landkreistag',
      'deutsch-franzoesisches-institut',
      'deutscher-staedtetag',
    ];
    const ofA = await idOf('actors', a);
    const fact = { ...facts, title: 'Neu', sentence: 'Es gibt {value} davon.', actors: [ofA], _status: 'published' };
    let made = '';
    // Of 90 pages (40 of entries, 34 of countries, 16 others) so many are drawn anew.
    const edits: [string, number, () => Promise<unknown>][] = [
      ['nothing', 0, async () => {}],
      ['a draft', 0, () => change('actors', b, { seat: 'Entwurf', _status: 'draft' }, { draft: true })],
      ['search words', 0, () => change('actors', c, { searchWords: 'x' })],
      ['a note', 0, () => change('actors', c, { internalNote: 'x' })],
      ['a seat', 3, () => change('actors', a, { seat: 'Trier' })],
      ['the other language', 3, () => change('actors', a, { seat: 'Treves' }, { locale: 'en' })],
      ['a sentence', 5, () => change('actors', a, { tagline: 'Berät alle, die fragen.' })],
      ['a name', 8, () => change('actors', a, { name: 'Ein anderer Name' })],
      ['a slug', 9, () => change('actors', a, { slug: 'ein-anderer-name' })],
      ['a relation more', 4, async () => changeId('actors', ofA, { parent: await idOf('actors', d) })],
      ['a relation less', 4, () => changeId('actors', ofA, { parent: null })],
      ['a successor', 6, async () => change('actors', c, { successor: ofA, lifecycle: 'merged' })],
      ['taken off', 14, () => payload.update({ ...shared, collection: 'actors', id: ofA, data: { _status: 'draft' } })],
      ['published', 14, () => changeId('actors', ofA, {})],
      ['in the trash', 14, () => changeId('actors', ofA, { deletedAt: new Date().toISOString() }, {})],
      ['out of the trash', 14, () => changeId('actors', ofA, { deletedAt: null }, { trash: true })],
      ['a name of a need', 23, () => change('categories', 'advice', { name: 'Rat und Tat' })],
      ['a name of a group', 32, () => change('category-groups', 'helps-with', { name: 'Wobei hilft es?' })],
      [
        'a fact of it',
        4,
        async () => {
          ({ id: made } = await payload.create({ ...shared, collection: 'fun-facts', data: fact as never }));
        },
      ],
      ['another number', 4, () => changeId('fun-facts', made, { main: { value: 7 } })],
      ['no fact of it', 4, () => changeId('fun-facts', made, { actors: [] })],
      ['a fact of nobody', 2, () => changeId('fun-facts', made, { main: { value: 8 } })],
      ['a fact less', 2, () => payload.delete({ ...shared, collection: 'fun-facts', id: made })],
      ['a country', 1, () => change('countries', 'FR', { countsNote: 'Anders gezählt.' })],
      ['a page', 2, () => change('pages', 'about', { textAsOf: '2026-01' })],
      ['the title of a page', 46, () => change('pages', 'about', { title: 'Wer wir sind' })],
      ['the settings', 90, () => payload.updateGlobal({ ...shared, slug: 'site', data: { name: 'Wer ist wer' } })],
      [
        'a dead link',
        6,
        async () => {
          const link = { target: 'https://www.dfi.de/', state: 'dead', dueOn: new Date() };
          await payload.db.create({ collection: 'links', data: link });
          await change('pages', 'about', { textAsOf: '2026-02' });
        },
      ],
      ['a confirmation', 2, () => payload.create({ ...shared, collection: 'confirmations', data: confirmation(ofA) })],
      ['an entry more', 10, () => payload.create({ ...shared, collection: 'actors', data: newEntry as never })],
      [
        'an entry less',
        10,
        async () => payload.delete({ ...shared, collection: 'actors', id: await idOf('actors', 'neu') }),
      ],
    ];
    // Which page hangs on what is said by the code that reads. On MongoDB it is seen that this is told there, too.
    const wanted = database.name === 'SQLite' ? edits : edits.filter(([kind]) => onMongodb.has(kind));
    const told: [string, number][] = [];
    for (const [kind, , edit] of wanted) told.push([kind, await drawnAfter(edit, looked.has(kind))]);
    expect(told).toEqual(wanted.map(([kind, drawn]) => [kind, drawn]));
  }, 600_000);
});

/** Before what takes an edit back, or there would be nothing to see. */
const looked = new Set([
  ...['a note', 'the other language', 'a name', 'a relation more', 'a successor', 'taken off', 'in the trash'],
  ...['a name of a group', 'another number', 'a fact of nobody', 'a page', 'the settings', 'a dead link'],
  ...['a confirmation', 'an entry more', 'an entry less'],
]);
const onMongodb = new Set(['nothing', 'a draft', 'a name', 'a name of a group', 'an entry more', 'an entry less']);

const confirmation = (entry: string) => ({ entry, confirmedOn: '2026-11-20T12:00:00.000Z' });
const counted = { counted: 'other', countedLabel: 'Dinge', scope: 'nrw', position: 99, topic: 'numbers' };
const facts = { ...counted, kind: 'statement', main: { value: 5 }, sources: [{ name: 'Amt' }] };
const body = { bodyKind: 'organisation', lifecycle: 'active', partnerCountries: ['FR'] };
const newEntry = { ...body, name: 'Neu', slug: 'neu', _status: 'published' };
