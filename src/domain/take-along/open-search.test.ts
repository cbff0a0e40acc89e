import { describe, expect, it } from 'vitest';
import { openSearchDescription } from './open-search.ts';

const description = (name: string) =>
  openSearchDescription({
    locale: 'de',
    name,
    description: 'A & B',
    site: 'https://example.org',
    directory: 'https://example.org/de',
  });

describe('openSearchDescription', () => {
  it('says where to search', () => {
    expect(description('Who is Who')).toContain('template="https://example.org/de?q={searchTerms}"');
  });

  it('keeps to the lengths allowed and escapes', () => {
    expect(description('<Who is Who of everything>')).toContain('<ShortName>&lt;Who is Who of e</ShortName>');
    expect(description('x')).toContain('<Description>A &amp; B</Description>');
  });
});
