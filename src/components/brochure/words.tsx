import type { Localized } from '../../domain/localized.ts';
import type { Locale } from '../../i18n/locales.ts';
import { foreignLanguage } from '../texts/localized-text.tsx';

/** Words within the part of a document that is written in `locale`, which need not be the page's own language. */
export function Words({ text, locale }: { text: Localized<string>; locale: Locale }) {
  const language = foreignLanguage(text, locale);
  return language ? <span lang={language}>{text.value}</span> : text.value;
}
