import { useLocale, useTranslations } from 'next-intl';

// Out of the frame in which the form shows it.
const links = ['back', 'live', 'end'] as const;

/**
 * Tells staff that they see drafts, and leads back to the form, to what visitors see, and out. Visitors never get it.
 */
export function PreviewNote() {
  const t = useTranslations('Preview');
  const locale = useLocale();
  return (
    <div className="preview" role="status">
      <p>{t('note')}</p>
      <p>
        {links.map((link) => (
          <a key={link} href={`/preview?${link}&locale=${locale}`} target="_top">
            {t(link)}
          </a>
        ))}
      </p>
    </div>
  );
}
