import { describe, expect, it, test } from 'vitest';
import { de, madeEntry } from '../../testing/made-entry.ts';
import { plainText, type RichText } from '../rich-text.ts';
import { foundPassage, isMarkable, markedParts, markRichText } from './highlight.ts';
import { createSearchIndex } from './search.ts';

const entry = (...text: string[]) => madeEntry('a', { names: de('Verein'), text: de(...text) });

/** The text with its marks in brackets. */
async function marked(text: string, words: string): Promise<string> {
  const known = { ...entry(text, 'Städte'), names: [{ value: 'Institut', language: 'de' as const }] };
  const { marker } = (await createSearchIndex([known])).find(words, 'de');
  return markedParts(text, marker)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');
}

test.each([
  ['Das dfi hilft.', 'DFI', 'Das [dfi] hilft.'],
  ['Viele Städte und Staedte', 'stadte', 'Viele [Städte] und [Staedte]'],
  ['Städtepartnerschaften', 'partnerschaft', 'Städte[partnerschaft]en'],
  ['Städtepartnerschaften', 'Partnerschaften', 'Städte[partnerschaften]'],
  ['Handreichung', 'handr', '[Handr]eichung'],
  ['Straßennetz', 'strass', '[Straß]ennetz'],
  ['Das Institut', 'Institot', 'Das [Institut]'],
  ['Ein Verein, kein Vereinsheim', 'Vereine', 'Ein [Verein], kein [Verein]sheim'],
  ['Nichts davon', 'Frankreich', 'Nichts davon'],
  ['<b>&amp;</b> dfi', 'dfi', '<b>&amp;</b> [dfi]'],
  ['', 'dfi', ''],
])('of %j, "%s" marks %j', async (text, words, expected) => {
  expect(await marked(text, words)).toBe(expected);
});

it('loses no letter, whatever is looked for', async () => {
  const text = 'Die »Größe« der Œuvres: Sta\u0308dte, 1.000 Kreise – Łódź & 😀 Straßen';
  for (const words of ['grosse', 'oeuvre', 'stadt', '1', 'kreis', 'lodz', 'strasse ss', 'a'])
    expect((await marked(text, words)).replaceAll(/[[\]]/g, '')).toBe(text);
});

it('marks inside paragraphs, lists and links, and keeps bold words bold', async () => {
  const { marker } = (await createSearchIndex([entry('dfi')])).find('dfi', 'de');
  const word = { type: 'text' as const, text: 'das dfi', isBold: true };
  const text: RichText = [
    { type: 'paragraph', children: [word, { type: 'line-break' }] },
    { type: 'list', isOrdered: false, items: [[{ type: 'link', url: 'https://example.org', children: [word] }]] },
  ];
  const result = markRichText(text, marker);
  expect(plainText(result)).toBe(plainText(text));
  expect(JSON.stringify(result).match(/"text":"dfi","isBold":true,"isMarked":true/g)).toHaveLength(2);
});

describe('foundPassage', () => {
  const long = `${'Vorher steht vieles. '.repeat(20)}Dann kommt Frankreich vor. ${'Danach noch mehr. '.repeat(20)}`;

  it('quotes the text around the hit, cut between words', async () => {
    const long_ = entry('Nichts.', long);
    const { marker } = (await createSearchIndex([long_])).find('Frankreich', 'de');
    const passage = foundPassage(long_, marker, 'de');
    expect(passage).toMatchObject({ field: 'text', text: { language: 'de' } });
    expect(passage?.text.value).toMatch(/^… \w.* Frankreich vor\. .*\w\.? …$/);
    expect(passage?.text.value.length).toBeLessThan(180);
    expect(isMarkable(passage?.text.value ?? '', marker)).toBe(true);
  });

  it('is the topic that has other words for it, in the language of the reader', async () => {
    const alsoBy = ['Geld'];
    const topics = [
      { value: 'Fördermittel', language: 'de' as const, alsoBy },
      { value: 'Funding', language: 'en' as const, alsoBy },
    ];
    const funding = { ...entry('Nichts.'), topics };
    const { marker } = (await createSearchIndex([funding])).find('Geld', 'en');
    expect(foundPassage(funding, marker, 'en')).toEqual({ field: 'topics', text: topics[1] });
  });

  it('is none where nothing can be marked', async () => {
    const { marker } = (await createSearchIndex([entry('a')])).find('Frankreich', 'de');
    expect(foundPassage(entry(long), marker, 'de')).toBeNull();
  });
});
