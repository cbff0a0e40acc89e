import { useLocale } from 'next-intl';
import type { Localized } from '../../domain/localized.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What `lang` must say of a text on a page (WCAG 2.2, 3.1.2): its language where it is not the page's own. */
export function foreignLanguage(text: { language: Locale }, locale: Locale): Locale | undefined {
  return text.language === locale ? undefined : text.language;
}

/** Words that may be in another language than the page, and are then marked as such. */
export function LocalizedText({ text }: { text: Localized<string> }) {
  const language = foreignLanguage(text, useLocale());
  return language ? <span lang={language}>{text.value}</span> : text.value;
}
