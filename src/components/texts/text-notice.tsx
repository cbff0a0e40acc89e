import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  /** The language the text is really written in. */
  language: Locale;
  hasReviewedText: boolean;
}

/** Says honestly that a text is in the other language, or, in a small line, that staff have not yet read the English one. */
export function TextNotice({ language, hasReviewedText }: Props) {
  const t = useTranslations('Text');
  const locale = useLocale();
  if (language !== locale) return <p className="notice">{t('otherLanguage', { language })}</p>;
  if (locale === 'en' && !hasReviewedText) return <p className="source">{t('unreviewed')}</p>;
  return null;
}
