import { beforeAll, describe, expect, it, test } from 'vitest';
import { de, madeEntry } from '../../testing/made-entry.ts';
import { createSearchIndex, type SearchIndex } from './search.ts';

const en = (...values: string[]) => values.map((value) => ({ value, language: 'en' as const }));

const entries = [
  madeEntry('dfi', {
    abbreviations: de('dfi'),
    names: [...de('Deutsch-Französisches Institut'), ...en('Franco-German Institute')],
    topics: [...de('Ludwigsburg', 'Frankreich'), ...en('France')],
    text: de('Forscht seit 1948 über das Nachbarland.'),
  }),
  madeEntry('rgre', {
    abbreviations: de('RGRE'),
    names: de('Rat der Gemeinden und Regionen Europas', 'Internationaler Gemeindebund'),
    text: de('Wer über Städtepartnerschaften reden will, kommt am dfi nicht vorbei. Straßennetz.'),
  }),
  madeEntry('stgb', {
    abbreviations: de('StGB NRW'),
    names: [...de('Städte- und Gemeindebund NRW'), ...en('Association of Towns')],
    text: de('Vertritt Kommunen gegenüber dem Land, als Ich-Du-Dort - Verband.'),
  }),
  madeEntry('union', {
    names: de('Europa-Union Deutschland'),
    resources: [...de('Handreichung für Bürgerfahrten'), ...en('Handbook on town twinning')],
    text: de('Ein Verein für Bürger.'),
  }),
];

let index: SearchIndex;
beforeAll(async () => {
  index = await createSearchIndex(entries);
});
const found = (words: string) => index.find(words, 'de').entries.map(({ id }) => id);

test.each([
  ['an abbreviation', 'DFI', ['dfi', 'rgre']],
  ['an abbreviation in one word', 'stgbnrw', ['stgb']],
  ['a former name', 'Internationaler Gemeindebund', ['rgre']],
  ['the other language', 'Franco German', ['dfi']],
  ['a resource', 'Handreichung', ['union']],
  ['a topic', 'Frankreich', ['dfi']],
  ['ae for ä', 'staedtepartnerschaften', ['rgre']],
  ['a for ä', 'stadtepartnerschaften', ['rgre']],
  ['ss for ß', 'strassennetz', ['rgre']],
  ['no accent', 'franzosisches', ['dfi']],
  ['another ending', 'Vereine', ['union']],
  ['a beginning', 'Handr', ['union']],
  ['two letters', 'lu', ['dfi']],
  ['a typo: one letter too many', 'Handreichhung', ['union']],
  ['a typo: one missing', 'Hndbook', ['union']],
  ['a typo: one wrong', 'Institot', ['dfi']],
  ['a typo: two swapped', 'Insittut', ['dfi']],
  ['a typo that looks like an ending', 'Gemeidnen', ['rgre']],
  ['a typo in an ending', 'Gemeindem', ['rgre', 'stgb']],
  ['a part of a compound', 'partnerschaft', ['rgre']],
  ['the end of a compound', 'Fahrten', ['union']],
  ['a short word in another ending', 'Länder', ['stgb']],
  ['a hyphenated word in one', 'Europaunion', ['union']],
  ['of many hyphens, all in one', 'Ichdudort', ['stgb']],
  ['all words, whatever the order', 'Land Kommunen', ['stgb']],
  ['words of different fields', 'Frankreich Institut', ['dfi']],
  ['words that say nothing left out', 'wer ist der Verein', ['union']],
  ['a year, exactly', '1948', ['dfi']],
])('finds %s', (_, words, ids) => {
  expect(found(words)).toEqual(ids);
});

describe('order', () => {
  it('puts who is called exactly so first, then names before texts', () => {
    expect(found('dfi')[0]).toBe('dfi');
    expect(found('Gemeindebund')).toEqual(expect.arrayContaining(['stgb', 'rgre']));
  });

  it('puts the abbreviation itself before longer ones that have more of it', async () => {
    const small = await createSearchIndex([
      madeEntry('b', {
        abbreviations: de('STN NRW', 'STN EU'),
        names: de('STN'),
        topics: de('STN'),
        text: de('STN STN'),
      }),
      madeEntry('a', { abbreviations: de('STN') }),
    ]);
    expect(small.find('stn', 'de').entries.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('prefers the word itself to what is like it', async () => {
    const texts = ['Rad', 'Rat', 'Beirat', 'Ratgeber'];
    const small = await createSearchIndex(texts.map((name) => madeEntry(name, { names: de(name) })));
    expect(small.find('Ratgeber', 'de').entries[0]?.id).toBe('Ratgeber');
    expect(small.find('rat', 'de').entries.map(({ id }) => id)).toEqual(['Rat']);
    expect(small.find('ratg', 'de').entries.map(({ id }) => id)).toEqual(['Ratgeber']);
  });
});

describe('nothing found', () => {
  test.each(['1949', 'ta', 'Kommnen', 'lamd', 'qqqq', '😀', '.*', '%', '\\', '', '   ', 'der'])('%j', (words) => {
    expect(found(words)).toEqual([]);
  });

  test.each([
    ['Institttutt', 'Institut'],
    ['Ludwiksburk', 'Ludwigsburg'],
  ])('suggests for %s: %s', (words, suggestion) => {
    expect(index.find(words, 'de').suggestions).toContain(suggestion);
  });

  it('suggests only what finds something, and little of it', () => {
    for (const words of ['Verrreinn Städdtee', 'Frankreich Institot Bürger Kommunen Handbook Straße', 'xx', '1']) {
      const { suggestions } = index.find(words, 'de');
      expect(suggestions.length).toBeLessThanOrEqual(5);
      for (const suggestion of suggestions) expect(found(suggestion).length).toBeGreaterThan(0);
    }
  });
});

it('answers hostile words as quickly as others', () => {
  const hostile = [
    'a'.repeat(10_000),
    'ab '.repeat(3_000),
    '(a+)+$'.repeat(1_000),
    '%'.repeat(10_000),
    '😀'.repeat(5_000),
    '\u202eabc\u200f'.repeat(1_000),
    '-'.repeat(10_000),
    `${'a-'.repeat(5_000)}`,
    '\u0301'.repeat(10_000),
    '__proto__ constructor toString',
  ];
  for (const words of hostile) {
    // Counted in work, not in time, which a busy machine stretches.
    const start = process.cpuUsage();
    index.find(words, 'de');
    expect([words.slice(0, 10), process.cpuUsage(start).user < 1_000_000]).toEqual([words.slice(0, 10), true]);
  }
});

it('reads the texts anew of what changed alone, and finds nothing by what it said before', async () => {
  const read: string[] = [];
  const watched = (id: string, name: string) => ({
    ...madeEntry(id, { names: de(name) }),
    get text() {
      read.push(id);
      return de(`Fährt nach ${name}stadt.`);
    },
  });
  const [one, other] = [watched('one', 'Quedlinburg'), watched('other', 'Xanten')];
  await createSearchIndex([one, other]);
  expect(new Set(read.splice(0))).toEqual(new Set(['one', 'other']));
  const changed = await createSearchIndex([watched('one', 'Wuppertal'), other]);
  expect(new Set(read)).toEqual(new Set(['one']));
  const ids = (words: string) => changed.find(words, 'de').entries.map(({ id }) => id);
  expect([ids('Wuppertal'), ids('Wuppertalstadt'), ids('Xanten')]).toEqual([['one'], ['one'], ['other']]);
  for (const words of ['Quedlinburg', 'Quedlinburgstadt', 'Quedlinbrug', 'linburg'])
    expect([words, ids(words), changed.find(words, 'de').suggestions]).toEqual([words, [], []]);
});

it('searches nothing where there is nothing', async () => {
  const empty = await createSearchIndex([]);
  expect(empty.find('dfi', 'de')).toMatchObject({ entries: [], suggestions: [] });
});
