import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  /** The language the text is really written in. */
  language: Locale;
}

/** Says above a text that it is in the other language. */
export function TextNotice({ language }: Props) {
  const t = useTranslations('Text');
  return language === useLocale() ? null : <p className="notice">{t('otherLanguage', { language })}</p>;
}

/** Says below a text, in a small line, that staff have not yet read the English of it. */
export function ReviewNote({ language, hasReviewedText }: Props & { hasReviewedText: boolean }) {
  const t = useTranslations('Text');
  const isOpen = useLocale() === 'en' && language === 'en' && !hasReviewedText;
  return isOpen ? <p className="source">{t('unreviewed')}</p> : null;
}
