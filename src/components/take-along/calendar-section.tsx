import { useTranslations } from 'next-intl';

/** Where the calendar lies that one subscribes to. */
export function CalendarSection({ site, path }: { site: string; path: string }) {
  const t = useTranslations('Calendar');
  return (
    <section id="calendar">
      <h2>{t('heading')}</h2>
      <p>
        {t('text')} <a href={path}>{site + path}</a>
      </p>
    </section>
  );
}
