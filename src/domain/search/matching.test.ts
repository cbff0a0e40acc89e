import { beforeAll, describe, expect, it, test } from 'vitest';
import { de, madeEntry } from '../../testing/made-entry.ts';
import { createSearchIndex, type SearchIndex } from './search.ts';

const institute = madeEntry('dfi', { names: de('Institut'), topics: de('Frankreich'), text: de('Finanz') });

describe('words that staff keep', () => {
  const kept = ['Geld', 'Zuschuss', 'wer zahlt'];
  let small: SearchIndex;
  beforeAll(async () => {
    small = await createSearchIndex([
      madeEntry('category', { topics: [{ value: 'Fördermittel', language: 'de', alsoBy: kept }] }),
      madeEntry('own', { names: de('Kontaktstelle'), words: ['Geld', 'Europa-Scheck'] }),
      madeEntry('text', { text: de('Geld Geld Geld') }),
    ]);
  });

  test.each([
    ['Geld', ['own', 'category', 'text']],
    ['zuschüsse', ['category']],
    ['Zuschus', ['category']],
    ['wer zahlt', ['category']],
    ['Europa Scheck', ['own']],
    ['europascheck', ['own']],
  ])('find by %s', (words, ids) => {
    expect(small.find(words, 'de').entries.map(({ id }) => id)).toEqual(ids);
  });

  it('are never offered', () => {
    for (const words of ['Geldd Zuschhuss', 'Europascheckk']) expect(small.find(words, 'de').suggestions).toEqual([]);
  });
});

describe('where no entry has all words', () => {
  it('shows those with the most, and which words none of them has', async () => {
    const index = await createSearchIndex([institute, madeEntry('other', { names: de('Institut') })]);
    const { entries: shown, isPartial, missing } = index.find('Frankreich Institut Wuppertal', 'de');
    expect([shown.map(({ id }) => id), isPartial, missing]).toEqual([['dfi'], true, ['Wuppertal']]);
    expect(index.find('Frankreich Institut', 'de')).toMatchObject({ isPartial: false, missing: [] });
  });
});

describe('a part of a word', () => {
  it.each([
    ['Land', 'England'],
    ['Reise', 'Kreise'],
    ['Diplomat', 'Diploma'],
    ['coe', 'Coenen'],
  ])('is not %s in %s', async (words, text) => {
    const small = await createSearchIndex([madeEntry('a', { names: de(text) })]);
    expect(small.find(words, 'de').entries).toEqual([]);
  });

  it('begins where another word ends', async () => {
    const small = await createSearchIndex([madeEntry('a', { names: de('Europapreis'), text: de('Europa, Kreise') })]);
    expect(small.find('Preis', 'de').entries).toHaveLength(1);
    expect(small.find('Reise', 'de').entries).toEqual([]);
  });
});

describe('an address', () => {
  let small: SearchIndex;
  beforeAll(async () => {
    const own = (...urls: string[]) => ({ own: urls, others: ['https://rgre.de/cerv'] });
    small = await createSearchIndex([
      madeEntry('stadt', { addresses: own('https://www.xn--mnster-3ya.de/') }),
      madeEntry('rgre', { addresses: own('https://www.rgre.de/a') }),
      madeEntry('landtag', { addresses: own('https://landtag.nrw.de'), words: ['landtag-frueher.de'] }),
    ]);
  });

  test.each([
    ['rgre.de', ['rgre']],
    ['WWW.RGRE.DE', ['rgre']],
    ['http://rgre.de/partnerschaft?a=b#c', ['rgre']],
    ['info@rgre.de', ['rgre']],
    ['münster.de', ['stadt']],
    ['https://opal.landtag.nrw.de/home', ['landtag']],
    ['landtag-frueher.de', ['landtag']],
    ['nrw.de', []],
    ['elsewhere.de', []],
  ])('%s finds whose it is', (typed, ids) => {
    expect(small.find(typed, 'de').entries.map(({ id }) => id)).toEqual(ids);
  });
});

it('reads letters in another shape as what they are', async () => {
  const index = await createSearchIndex([institute]);
  for (const typed of ['Ｆｒａｎｋｒｅｉｃｈ', 'ﬁnanz']) expect(index.find(typed, 'de').entries).toHaveLength(1);
});
