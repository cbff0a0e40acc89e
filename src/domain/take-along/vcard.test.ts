import { describe, expect, it } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { type CardLine, readVcard, textsIn } from '../../testing/read-vcard.ts';
import { noContact, sampleActor } from '../../testing/sample-actor.ts';
import { type CardVersion, cardVersions } from './open-data-address.ts';
import { vcardOf } from './vcard.ts';

const card = (changed: Parameters<typeof sampleActor>[1] = {}, locale: Locale = 'de', version: CardVersion = '4.0') =>
  vcardOf({
    version,
    actor: sampleActor(locale, changed),
    locale,
    uid: 'tag:example.org,2026:1',
    source: 'https://example.org/data/v1/actors/a.de.vcf',
    address: 'https://example.org/de/akteure/a',
  });
/** Lines as who reads a card puts them together again. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('vcardOf', () => {
  it('says what there is', () => {
    expect(unfolded(card())).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'PRODID:-//Who is Who//EN',
      'KIND:org',
      'UID:tag:example.org,2026:1',
      'SOURCE:https://example.org/data/v1/actors/a.de.vcf',
      'REV:20260203T040506Z',
      'FN;LANGUAGE=de:Münchner Büro',
      'ORG;LANGUAGE=de:Münchner Büro',
      'NICKNAME:MB',
      'ADR;LANGUAGE=de:;;Am Tor 1\\; Hof;München;;80331;Deutschland',
      'TEL;VALUE=uri;TYPE=work:tel:+49891234567',
      'EMAIL;TYPE=work:info@example.org',
      'URL;PREF=1:https://example.org/a,b;c',
      'SOCIALPROFILE;SERVICE-TYPE=mastodon:https://social.example/@mb',
      'CATEGORIES:Rat',
      'NOTE;LANGUAGE=de:Hilft\\, „gern“\\; auch bei A\\, B.\\n\\nhttps://example.org/de/akteure/a',
      'END:VCARD',
      '',
    ]);
  });

  it('says it in the words of 3.0, too', () => {
    expect(unfolded(card({}, 'de', '3.0'))).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'PRODID:-//Who is Who//EN',
      'N:;;;;',
      'X-ABShowAs:COMPANY',
      'UID:tag:example.org,2026:1',
      'SOURCE:https://example.org/data/v1/actors/a.de.vcf',
      'REV:20260203T040506Z',
      'FN:Münchner Büro',
      'ORG:Münchner Büro',
      'NICKNAME:MB',
      'ADR;TYPE=WORK:;;Am Tor 1\\; Hof;München;;80331;Deutschland',
      'TEL;TYPE=WORK:+49891234567',
      'EMAIL;TYPE=INTERNET:info@example.org',
      'URL:https://example.org/a,b;c',
      'X-SOCIALPROFILE;TYPE=mastodon:https://social.example/@mb',
      'CATEGORIES:Rat',
      'NOTE:Hilft\\, „gern“\\; auch bei A\\, B.\\n\\nhttps://example.org/de/akteure/a',
      'END:VCARD',
      '',
    ]);
  });

  it.each(cardVersions)('writes addresses in ASCII (%s)', (version) => {
    const url = 'https://städtepartner.example/über-uns';
    const links = [{ platform: 'website' as const, url, language: null, checkedOn: null }];
    expect(card({ links }, 'de', version)).toMatch(
      /URL[^:]*:https:\/\/xn--stdtepartner-hcb\.example\/%C3%BCber-uns\r\n/,
    );
  });

  it.each(cardVersions)('leaves out what there is not (%s)', (version) => {
    const none = { abbreviations: [], seat: null, links: [], categories: [], summary: null, contact: noContact };
    const bare = card(none, 'de', version);
    expect(bare).not.toMatch(/NICKNAME|ADR|TEL|EMAIL|URL|SOCIALPROFILE|CATEGORIES/);
    expect(bare).toMatch(/NOTE(;LANGUAGE=de)?:https:\/\//);
  });
});

/** Whatever staff may type or paste: every sign that means something in a card, and characters of all sizes. */
const alphabet = [...',;:\\"=\r\n\t aBcN0äß€\u{1f600}\u2028\u0085\u0000\u0007\u007f\ufeff'];

/** The same texts in every run (mulberry32). */
function texts(count: number, longest: number): string[] {
  let state = 6350;
  const random = (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + random(longest) }, () => alphabet[random(alphabet.length)]).join(''),
  );
}

const nasty = [
  ...texts(300, 200),
  'A\r\nTEL:1\nB\rC\\n;,\u0000',
  'BEGIN:VCARD\nEND:VCARD',
  '\\',
  ';',
  ' ',
  ...Array.from({ length: 80 }, (_, at) => `${'x'.repeat(at)}${'\u{1f600}€äß'.repeat(20)}`),
];

/** What of a text a card can hold: line breaks of one kind, no control characters but the tab. */
const held = (text: string) => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\x00-\x08\x0b-\x1f\x7f]/g, '');

const ways = [
  ['de', '4.0'],
  ['en', '4.0'],
  ['de', '3.0'],
] as const;

describe.each(ways)('a card in %s (%s), whatever is written in the entry,', (locale, version) => {
  const lines = (changed: Parameters<typeof sampleActor>[1]) => readVcard(Buffer.from(card(changed, locale, version)));
  const said = (read: CardLine[], name: string) => read.find((line) => line.name === name)?.value ?? '';

  it('gives each text back as it was meant', () => {
    for (const value of nasty) {
      const text = { value, language: locale };
      const contact = { ...noContact, streetAddress: value };
      const read = lines({ name: text, seat: text, abbreviations: [value, 'MB', value], contact });
      expect(textsIn(said(read, 'FN'), ';')).toEqual([held(value)]);
      expect(textsIn(said(read, 'ORG'), ';')).toEqual([held(value)]);
      expect(textsIn(said(read, 'ADR'), ';')).toEqual(['', '', held(value), held(value), '', '', '']);
      expect(textsIn(said(read, 'NICKNAME'), ',')).toEqual([held(value), 'MB', held(value)]);
      expect(textsIn(said(read, 'CATEGORIES'), ',')).toEqual([locale === 'de' ? 'Rat' : 'Advice']);
    }
  });

  it('has the lines it has, and no more', () => {
    const names = (changed = {}) => lines(changed).map(({ name }) => name);
    const usual = names();
    for (const value of nasty) {
      const text = { value, language: locale };
      expect(names({ name: text, seat: text, abbreviations: [value] })).toEqual(usual);
      const url = `https://example.org/${value}`;
      const links = [{ platform: 'website' as const, url, language: null, checkedOn: null }];
      expect(names({ links, contact: noContact })).not.toContain('TEL');
    }
  });

  it('says which language its texts are in', () => {
    const seat = { value: 'München', language: 'de' as const };
    const read = lines({ seat });
    const languageOf = (name: string) => read.find((line) => line.name === name)?.parameters.LANGUAGE;
    const told = version === '4.0' ? [locale, locale, 'de'] : [undefined, undefined, undefined];
    expect([languageOf('FN'), languageOf('NOTE'), languageOf('ADR')]).toEqual(told);
  });
});

describe('readVcard', () => {
  const bytes = (text: string) => Buffer.from(text);

  it('finds what is wrong with a card', () => {
    expect(() => readVcard(bytes('FN:a\nFN:b\r\n'))).toThrow('CR LF');
    expect(() => readVcard(bytes('FN:a'))).toThrow('CR LF');
    expect(() => readVcard(bytes(`FN:${'a'.repeat(73)}\r\n`))).toThrow('76 octets');
    expect(() => readVcard(Buffer.concat([bytes('FN:'), bytes('ä').subarray(0, 1), bytes('\r\n')]))).toThrow();
    expect(() => readVcard(bytes('a\r\n'))).toThrow('Not a line');
    expect(() => textsIn('a,b', ';')).toThrow('unescaped');
    expect(() => textsIn('a\\x', ';')).toThrow('Nothing is meant');
  });
});
