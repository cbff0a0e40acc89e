import { describe, expect, it } from 'vitest';
import { sampleActor } from './sample-actor.ts';
import { vcardOf } from './vcard.ts';

const card = (changed: Parameters<typeof sampleActor>[1] = {}) =>
  vcardOf({
    actor: sampleActor('de', changed),
    locale: 'de',
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
      'ADR;LANGUAGE=de:;;;München;;;',
      'URL;PREF=1:https://example.org/a,b;c',
      'SOCIALPROFILE;SERVICE-TYPE=mastodon:https://social.example/@mb',
      'CATEGORIES:Rat',
      'NOTE;LANGUAGE=de:Hilft\\, „gern“\\; auch bei A\\, B.\\n\\nhttps://example.org/de/akteure/a',
      'END:VCARD',
      '',
    ]);
  });

  it('leaves out what there is not', () => {
    const bare = card({ abbreviations: [], seat: null, links: [], categories: [], summary: null });
    expect(bare).not.toMatch(/NICKNAME|ADR|URL|SOCIALPROFILE|CATEGORIES/);
    expect(bare).toContain('NOTE;LANGUAGE=de:https://');
  });

  it('lets no text begin a line of its own', () => {
    const name = { value: 'A\r\nTEL:1\nB\rC\\n;,\u0000', language: 'de' as const };
    expect(unfolded(card({ name }))).toContain('FN;LANGUAGE=de:A\\nTEL:1\\nB\\nC\\\\n\\;\\,');
  });

  it('folds at 75 octets and never within a character', () => {
    const name = { value: 'äß€😀'.repeat(60), language: 'de' as const };
    const text = card({ name });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(unfolded(text)).toContain(`FN;LANGUAGE=de:${name.value}`);
  });
});
