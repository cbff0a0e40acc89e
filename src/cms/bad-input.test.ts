import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { openPayload } from '../testing/payload.ts';
import { refusalOf } from '../testing/refusal.ts';
import { sampleOf } from '../testing/samples.ts';
import { type Explanation, explain } from './explain.ts';

type Collection = 'actors' | 'fun-facts' | 'pages';
type Expected = Explanation | { de: string; en: string };
type Case = [what: string, collection: Collection, data: object, path: string, expected: Expected];

const wrongType = { de: 'Das kann hier nicht stehen.', en: 'an invalid input' };
const wrongChoice = { de: 'Das kann hier nicht gewählt werden.', en: 'an invalid selection' };
const required = { de: 'Pflichtfeld', en: 'is required' };

const noDate = (typed: string) => ({ de: `gibt es nicht: ${typed}`, en: `no such date: ${typed}` });
const unread = (typed: string) => ({ de: `„${typed}“ kann zweierlei heißen`, en: `“${typed}” may mean two things` });

const addresses: [string, Explanation][] = [
  ['javascript:alert(1)', 'address-scheme'],
  ['data:text/html,x', 'address-scheme'],
  [' Java\nScript:alert(1)', 'address-scheme'],
  ['https://user:word@example.org', 'address-credentials'],
  ['https://', 'address-form'],
  ['satzung.pdf', 'address-form'],
  [`https://example.org/${'a'.repeat(3000)}`, 'address-length'],
];
const addressCases = addresses.flatMap(([url, expected]): Case[] => [
  ['a channel', 'actors', { links: [{ platform: 'website', state: 'known', url }] }, 'links.0.url', expected],
  [
    'a resource',
    'actors',
    { resources: [{ title: 'A', kind: 'study', state: 'known', url }] },
    'resources.0.url',
    expected,
  ],
  ['a change', 'actors', { changes: [{ description: 'A', sourceUrl: url }] }, 'changes.0.sourceUrl', expected],
  ['a source', 'fun-facts', { sources: [{ name: 'A', url }] }, 'sources.0.url', expected],
]);

const cases: Case[] = [
  ...addressCases,
  [
    'an address said to be missing',
    'actors',
    { links: [{ platform: 'x', state: 'target-missing', url: 'https://example.org' }] },
    'links.0.url',
    'address-not-missing',
  ],
  [
    'an address said to be known',
    'actors',
    { links: [{ platform: 'x', state: 'known' }] },
    'links.0.url',
    'address-needed',
  ],
  [
    'the same of a resource',
    'actors',
    { resources: [{ title: 'A', kind: 'study', state: 'known' }] },
    'resources.0.url',
    'address-needed',
  ],
  ['an unknown country', 'actors', { partnerCountries: ['FR', 'ZZ'] }, 'partnerCountries', wrongChoice],
  ['a country in words', 'fun-facts', { country: 'Frankreich' }, 'country', wrongChoice],
  [
    'an unknown country in a ranking',
    'fun-facts',
    { kind: 'ranking', rows: [{ country: 'fr', value: 1 }] },
    'rows.0.country',
    wrongChoice,
  ],
  ['an object for a choice', 'actors', { lifecycle: { a: 1 } }, 'lifecycle', wrongChoice],
  ['a word for choices', 'actors', { partnerCountries: 'FR' }, 'partnerCountries', wrongChoice],
  ['a thirteenth month', 'actors', { lifecycleSince: '2021-13' }, 'lifecycleSince', noDate('2021-13')],
  [
    'a year of two digits',
    'actors',
    { changes: [{ date: '24.02.21', description: 'A' }] },
    'changes.0.date',
    'partial-date',
  ],
  ['the 30th of February', 'fun-facts', { asOf: '2021-02-30' }, 'asOf', noDate('2021-02-30')],
  ['a year to come', 'fun-facts', { asOf: '2199' }, 'asOf', 'date-to-come'],
  ['a change to come', 'actors', { changes: [{ date: '2199', description: 'A' }] }, 'changes.0.date', 'date-to-come'],
  ['a day that is none', 'actors', { reviewedOn: 'gestern' }, 'reviewedOn', 'day-form'],
  ['a check to come', 'actors', { reviewedOn: '26.11.2199' }, 'reviewedOn', 'date-to-come'],
  [
    'a check of a link to come',
    'actors',
    { links: [{ platform: 'website', state: 'known', url: 'https://example.org', checkedOn: '2199-01-01' }] },
    'links.0.checkedOn',
    'date-to-come',
  ],
  ['digits in a sentence', 'fun-facts', { sentence: 'There are {value} since 1950.' }, 'sentence', 'template-digits'],
  ['a sentence without its number', 'fun-facts', { sentence: 'There are many.' }, 'sentence', 'template-value'],
  ['an unknown placeholder', 'fun-facts', { sentence: '{value} of {all}.' }, 'sentence', 'template-unknown'],
  [
    'an unknown placeholder with accents',
    'fun-facts',
    { sentence: '{value} of {größe}.' },
    'sentence',
    'template-unknown',
  ],
  ['no sentence', 'fun-facts', { sentence: '' }, 'sentence', required],
  ['a negative number', 'fun-facts', { main: { value: -1 } }, 'main.value', 'number-form'],
  ['too large a number', 'fun-facts', { main: { value: 1e13 } }, 'main.value', 'number-form'],
  ['no number', 'fun-facts', { main: { value: null } }, 'main.value', 'number-form'],
  ['a fraction of what is counted', 'fun-facts', { main: { value: 1234.5 } }, 'main.value', 'number-fraction'],
  ['an unclear number', 'fun-facts', { main: { value: { unread: '1.23' } } }, 'main.value', unread('1.23')],
  ['an unclear year', 'actors', { foundingYear: { unread: '1,949' } }, 'foundingYear', unread('1,949')],
  ['half a year', 'actors', { foundingYear: 1949.5 }, 'foundingYear', 'number-whole'],
  ['no source', 'fun-facts', { sources: [] }, 'sources', { de: 'mindestens 1', en: 'at least 1' }],
  ['a founding in the future', 'actors', { foundingYear: 3000 }, 'foundingYear', { de: '2100', en: '2100' }],
  ['no name', 'actors', { name: '' }, 'name', required],
  ['null for a name', 'actors', { name: null }, 'name', required],
  ['no title', 'pages', { title: '' }, 'title', required],
  ['an object for a name', 'actors', { name: { value: 'A' } }, 'name', wrongType],
  ['a list for a town', 'actors', { seat: ['Bonn'] }, 'seat', wrongType],
  [
    'a list for an address',
    'actors',
    { links: [{ platform: 'x', state: 'known', url: ['https://example.org'] }] },
    'links.0.url',
    wrongType,
  ],
  ['a number for a date', 'actors', { lifecycleSince: 2021 }, 'lifecycleSince', wrongType],
  ['a word for a year', 'actors', { foundingYear: 'soon' }, 'foundingYear', wrongType],
  ['a number for a sentence', 'fun-facts', { sentence: 5 }, 'sentence', wrongType],
  ['words for rows', 'fun-facts', { furtherValues: 'none' }, 'furtherValues', wrongType],
];

describeOnEachDatabase('Bad input', (database) => {
  let payload: Payload;
  const ids = new Map<Collection, string>();

  beforeAll(async () => {
    payload = await openPayload(database.url());
    for (const collection of ['actors', 'fun-facts', 'pages'] as const) {
      const { id } = await payload.create({ collection, locale: 'de', data: sampleOf(collection, 'published', '') });
      ids.set(collection, id);
    }
    await payload.update({
      collection: 'actors',
      id: ids.get('actors') ?? '',
      locale: 'de',
      data: {
        links: [{ platform: 'website', state: 'known', url: 'https://example.org' }],
        changes: [{ date: '2021', description: 'Renamed' }],
        _status: 'published',
      },
    });
  });
  afterAll(() => payload?.destroy());

  const stored = (collection: Collection) =>
    payload.findByID({ collection, id: ids.get(collection) ?? '', locale: 'all', draft: true, depth: 0 });

  it.each(cases)('is refused in both languages and leaves what is stored alone: %s (%s)', async (...bad) => {
    const [, collection, data, path, expected] = bad;
    const before = await stored(collection);
    const told = await refusalOf(payload, (req) =>
      payload.update({
        collection,
        id: ids.get(collection) ?? '',
        locale: 'de',
        data: { ...data, _status: 'published' },
        req,
      }),
    );
    for (const language of locales) {
      const problem = told[language].find((one) => one.path === path);
      expect(problem?.message, JSON.stringify(told[language])).toContain(wordsOf(expected, language));
    }
    expect(await stored(collection)).toEqual(before);
  });

  describe('in a draft', () => {
    it.each(cases.filter(([, , , , expected]) => [wrongType, wrongChoice, 'address-scheme'].includes(expected)))(
      'is refused where it could not be stored as it is, or not be shown: %s (%s)',
      async (_, collection, data) => {
        const before = await stored(collection);
        const told = await refusalOf(payload, (req) =>
          payload.update({ collection, id: ids.get(collection) ?? '', locale: 'de', draft: true, data, req }),
        );
        expect([told.de.length, told.en.length]).toEqual([1, 1]);
        expect(await stored(collection)).toEqual(before);
      },
    );
  });
});

function wordsOf(expected: Expected, language: 'de' | 'en'): string {
  if (typeof expected === 'object') return expected[language];
  return explain(expected, { i18n: { language } } as Parameters<typeof explain>[1]);
}
