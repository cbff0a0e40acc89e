import { describe, expect, it } from 'vitest';
import { inLanguage } from './localized.ts';

describe('inLanguage', () => {
  it('gives the wished language and says which it is', () => {
    expect(inLanguage({ de: 'Rat', en: 'Council' }, 'en')).toEqual({ value: 'Council', language: 'en' });
    expect(inLanguage({ de: 'Rat', en: 'Council' }, 'de')).toEqual({ value: 'Rat', language: 'de' });
  });

  it.each([undefined, null, '', []])('takes %j for missing and falls back to the other language', (missing) => {
    expect(inLanguage<unknown>({ de: 'Rat', en: missing }, 'en')).toEqual({ value: 'Rat', language: 'de' });
    expect(inLanguage<unknown>({ de: missing, en: 'Council' }, 'de')).toEqual({ value: 'Council', language: 'en' });
  });

  it('keeps values that merely look empty', () => {
    expect(inLanguage<unknown>({ de: 'x', en: false }, 'en')).toEqual({ value: false, language: 'en' });
    expect(inLanguage<unknown>({ de: 1, en: 0 }, 'en')).toEqual({ value: 0, language: 'en' });
  });

  it('is null where there is nothing', () => {
    expect(inLanguage({ de: '', en: null }, 'en')).toBeNull();
    expect(inLanguage(undefined, 'de')).toBeNull();
    expect(inLanguage(null, 'de')).toBeNull();
  });
});
