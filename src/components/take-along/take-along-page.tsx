import { useLocale, useTranslations } from 'next-intl';
import { calendarAddress, feedAddress } from '../../domain/take-along/open-data-address.ts';
import type { Origin } from '../../domain/take-along/open-data-schema.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { otherLocale } from '../../i18n/locales.ts';
import { BoardHeading } from '../layout/board-heading.tsx';
import { CalendarSection } from './calendar-section.tsx';
import { EmbedSection } from './embed-section.tsx';
import { OpenDataSection } from './open-data-section.tsx';
import '../texts/chapters.css';
import '../texts/prose.css';

interface Props {
  /** The name of the site. */
  name: string;
  /** The whole address of the site, without a slash at the end. */
  site: string;
  origin: Origin;
}

/** Everything that can be taken along, and how. */
export function TakeAlongPage({ name, site, origin }: Props) {
  const t = useTranslations('TakeAlong');
  const locale = useLocale();
  const other = otherLocale(locale);
  const feed = feedAddress(locale);
  return (
    <article>
      <BoardHeading title={t('title')} lead={t('lead')} />
      <div className="prose chapters">
        <section id="brochure">
          <h2>{t('brochureLink')}</h2>
          <p>{t('brochureText')}</p>
          <ul className="rows">
            {[locale, other].map((language) => (
              <li key={language}>
                <a href={addressOf('/brochure', language)} hrefLang={language}>
                  {t('brochureIn', { language })}
                </a>
              </li>
            ))}
            <li>
              <a href={addressOf('/brochure/bilingual', locale)}>{t('brochureIn', { language: 'both' })}</a>
            </li>
          </ul>
        </section>
        <OpenDataSection origin={origin} />
        <section id="feed">
          <h2>{t('feedLink')}</h2>
          <p>
            {t('feedText')} <a href={feed}>{site + feed}</a>
          </p>
        </section>
        <CalendarSection site={site} path={calendarAddress(locale)} />
        <EmbedSection name={name} site={site} />
      </div>
    </article>
  );
}
