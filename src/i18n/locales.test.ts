import { expect, it } from 'vitest';
import { preferredLocale } from './locales.ts';

it.each([
  [undefined, 'de'],
  ['', 'de'],
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['de-AT, en;q=0.9', 'de'],
  ['fr, en;q=0.5, de;q=0.4', 'en'],
  ['de;q=0.3, en;q=0.8', 'en'],
  ['en; q=0.2, de; q=0.1', 'en'],
  ['de, en', 'de'],
  ['en, de', 'en'],
  ['en;q=0, fr', 'de'],
  ['en;q=word', 'de'],
  ['fr, *', 'de'],
  [`${'fr,'.repeat(300)}en`, 'de'],
])('preferredLocale of "%.30s" is %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
