import { useLocale, useTranslations } from 'next-intl';

/** Says that nothing has all words that were looked for, and which of them nothing shown here has. */
export function MostWords({ missing }: { missing: string[] }) {
  const t = useTranslations('Search');
  const quoted = missing.map((words) => t('quoted', { words }));
  const listed = new Intl.ListFormat(useLocale(), { type: 'disjunction' }).format(quoted);
  return (
    <p className="notice">
      {t('mostWords')} {missing.length ? <bdi>{t('missingWords', { words: listed })}</bdi> : null}
    </p>
  );
}
