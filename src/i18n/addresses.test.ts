import { describe, expect, it } from 'vitest';
import { addressOf, placeAt } from './addresses.ts';

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

describe('placeAt', () => {
  it.each([
    ['/de', { route: '/', locale: 'de', parameters: {} }],
    ['/en/actors/a-b', { route: '/actors/[slug]', locale: 'en', parameters: { slug: 'a-b' } }],
    ['/de/foerderung', { route: '/funding', locale: 'de', parameters: {} }],
    ['/de/funding', null],
    ['/de/akteure', null],
    ['/fr', null],
    ['', null],
  ])('knows what stands at %s', (path, place) => {
    expect(placeAt(path)).toEqual(place);
  });
});
