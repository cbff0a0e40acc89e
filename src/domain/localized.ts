import { defaultLocale, type Locale, locales } from '../i18n/locales.ts';

/** A value as a visitor gets it, with the language it is really written in. */
export interface Localized<T> {
  value: T;
  language: Locale;
}

/** A value as it is stored: one per language, some of them missing. */
export type Translations<T> = Partial<Record<Locale, T | null>>;

/**
 * The one place where a missing translation falls back: the wished language, else German, else any other, else null.
 * The result says which language was used, so that the page can mark it (WCAG 2.2, 3.1.2).
 */
export function inLanguage<T>(translations: Translations<T> | null | undefined, wished: Locale): Localized<T> | null {
  for (const language of [wished, defaultLocale, ...locales]) {
    const value = translations?.[language];
    const isEmpty = value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);
    if (!isEmpty) return { value: value as T, language };
  }
  return null;
}
