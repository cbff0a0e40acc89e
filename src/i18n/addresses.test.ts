import { describe, expect, it } from 'vitest';
import { addressOf } from './addresses.ts';

describe('addressOf', () => {
  it('names the start page by its language alone', () => {
    expect(addressOf('/', 'de')).toBe('/de');
    expect(addressOf('/', 'en')).toBe('/en');
  });

  it('speaks the language of the page', () => {
    expect(addressOf('/facts', 'de')).toBe('/de/fakten');
    expect(addressOf('/imprint', 'en')).toBe('/en/imprint');
  });

  it('fills in the slug of an entry', () => {
    expect(addressOf('/actors/[slug]', 'de', { slug: 'dfi' })).toBe('/de/akteure/dfi');
    expect(addressOf('/actors/[slug]', 'en', { slug: 'a b' })).toBe('/en/actors/a%20b');
  });

  it('refuses an entry without a slug', () => {
    expect(() => addressOf('/actors/[slug]', 'de')).toThrow('slug');
  });
});
