import { describe, expect, it } from 'vitest';
import { missingParts } from './missing-parts.ts';

const text = (words: string) => ({
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] },
});
const whole = {
  nameEn: 'Association of Cities',
  summary: text('Der Städtetag.'),
  summaryEn: text('The association.'),
  categories: ['one'],
  seat: 'Köln',
  links: [{ url: '' }, { url: 'https://example.org/' }],
};

describe('What visitors miss of an entry', () => {
  it('is nothing where all is there', () => expect(missingParts(whole)).toEqual([]));

  it('is no way where there is a telephone number', () =>
    expect(missingParts({ ...whole, links: [], contact: { telephone: '+49231838000' } })).toEqual([]));

  it('is all of it where there is only a name', () =>
    expect(missingParts({})).toEqual(['nameEn', 'summary', 'summaryEn', 'categories', 'seat', 'way']));

  it.each([
    ['a blank English name', { nameEn: '  ' }, 'nameEn'],
    ['an emptied summary', { summary: text('') }, 'summary'],
    ['an English summary of blanks', { summaryEn: text(' ') }, 'summaryEn'],
    ['no category', { categories: [] }, 'categories'],
    ['no seat', { seat: null }, 'seat'],
    ['channels without an address', { links: [{ url: '' }, {}] }, 'way'],
    ['rows that are only counted yet', { links: 2 }, 'way'],
  ])('is told where it has %s', (_, change, part) => expect(missingParts({ ...whole, ...change })).toEqual([part]));
});
