import { describe, expect, it } from 'vitest';
import { type EntryValue, seenFields, spokenOf } from './spoken-of.ts';

const entry: EntryValue[] = [
  { field: 'name', text: 'Landkreistag Nordrhein-Westfalen' },
  { field: 'summary', text: 'Der Verband vertritt die 31 Kreise des Landes. Er wurde in Düsseldorf gegründet.' },
  { field: 'seat', text: 'Düsseldorf' },
  { field: 'foundingYear', text: '1947' },
  { field: 'links', text: 'Website: https://www.lkt-nrw.example/' },
  { field: 'links', text: 'Facebook: https://facebook.example/lkt' },
  { field: 'contact.telephone', text: '+4921130049110' },
];

describe('the fields that a report speaks of', () => {
  it.each([
    ['named by a word', 'Der Sitz stimmt nicht mehr.', 'seat', ['Düsseldorf']],
    ['named in English', 'They have moved to Cologne.', 'seat', ['Düsseldorf']],
    ['quoted by a number', 'Es sind nur 30 statt 31.', 'summary', [entry[1]?.text]],
    ['quoted by words in a row', '„Der Verband vertritt“ ist veraltet.', 'summary', [entry[1]?.text]],
    ['quoted by an address, however it is written', 'lkt-nrw.example ist tot', 'links', [entry[4]?.text]],
    ['named as one way of contact', 'Die Telefonnummer ist falsch.', 'contact.telephone', ['+4921130049110']],
    ['named where nothing stands', 'Die Abkürzung fehlt.', 'names', []],
  ])('are those %s', (_, message, field, values) => {
    expect(spokenOf(message, 'de', entry)).toEqual([{ field, values, sentences: [message] }]);
  });

  it('come in the order of the form, each with what was written about it and nothing else', () => {
    const message = 'Guten Tag! Die Website gibt es nicht. Der Sitz ist Köln, nicht Düsseldorf. Viele Grüße';
    expect(spokenOf(message, 'de', entry)).toEqual([
      { field: 'seat', values: ['Düsseldorf'], sentences: ['Der Sitz ist Köln, nicht Düsseldorf.'] },
      { field: 'links', values: [entry[4]?.text, entry[5]?.text], sentences: ['Die Website gibt es nicht.'] },
    ]);
  });

  it('are none where the entry is only called by its name, or nothing is recognised', () => {
    expect(spokenOf('Ich mag den Landkreistag Nordrhein-Westfalen.', 'de', entry)).toEqual([]);
    expect(spokenOf('', 'en', entry)).toEqual([]);
  });

  it('are found in any text without failing', () => {
    const texts = ['$&', '((((', '\u0000', 'a.b.c@d.example', '🙂'.repeat(1000), 'x '.repeat(2500)];
    const found = texts.flatMap((text) => spokenOf(text, 'de', entry).map(({ field }) => field));
    expect(seenFields).toEqual(expect.arrayContaining(found));
  });
});
