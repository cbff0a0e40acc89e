import { useTranslations } from 'next-intl';

/** Tells staff that they see drafts, and how to stop. Visitors never get it. */
export function PreviewNote() {
  const t = useTranslations('Preview');
  return (
    <p className="preview" role="status">
      {t('note')} <a href="/preview?end">{t('end')}</a>
    </p>
  );
}
