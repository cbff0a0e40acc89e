import { useLocale, useTranslations } from 'next-intl';
import { feedAddress } from '../../domain/take-along/open-data-address.ts';
import { addressOf } from '../../i18n/addresses.ts';

/** What can be taken along from the site, in the footer. */
export function TakeAlongLinks() {
  const t = useTranslations('TakeAlong');
  const locale = useLocale();
  const page = addressOf('/take-along', locale);
  return (
    <section>
      <h2>{t('title')}</h2>
      <ul>
        <li>
          <a href={addressOf('/brochure', locale)}>{t('brochureLink')}</a>
        </li>
        <li>
          <a href={`${page}#data`}>{t('dataLink')}</a>
        </li>
        <li>
          <a href={feedAddress(locale)}>{t('feedLink')}</a>
        </li>
        <li>
          <a href={`${page}#embed`}>{t('embedLink')}</a>
        </li>
      </ul>
    </section>
  );
}
