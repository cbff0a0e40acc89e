import { describe, expect, it } from 'vitest';
import { isSlug, slugOf } from './slug.ts';

describe('slugOf', () => {
  it.each([
    ['Europäische Union', 'europaeische-union'],
    ['Straße & Größe', 'strasse-groesse'],
    ['Łódź – Århus / Nîmes', 'lodz-arhus-nimes'],
    ['  „Who is Who“ 2.0! ', 'who-is-who-2-0'],
    ['!!!', ''],
  ])('%s becomes %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('ends within 100 characters and never in a hyphen', () => {
    const slug = slugOf(`${'a'.repeat(99)} ${'b'.repeat(99)}`);
    expect(slug).toBe('a'.repeat(99));
    expect(isSlug(slugOf('Städtepartnerschaft '.repeat(20)))).toBe(true);
  });
});

describe('isSlug', () => {
  it.each(['a', 'rgre', '1848', 'europaeische-union'])('takes %s', (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  it.each(['', '-a', 'a-', 'a--b', 'A', 'ä', 'a b', 'a/b', '..', 'a\n', 'a'.repeat(101)])('refuses "%s"', (slug) => {
    expect(isSlug(slug)).toBe(false);
  });
});
