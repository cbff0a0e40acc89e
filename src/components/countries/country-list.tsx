import { useLocale, useTranslations } from 'next-intl';
import type { CountryPage } from '../../domain/countries/country-page.ts';
import type { CountryCount } from '../../domain/facts/country-counts.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { CountryPlate } from '../actors/country-plate.tsx';
import { FactSources } from '../facts/fact-sources.tsx';
import { Figure } from '../facts/figure.tsx';
import { BoardHeading } from '../layout/board-heading.tsx';
import './countries.css';

/** How many links lead there: of what, where, since when, who says so. */
function Count({ count: { value, fact } }: { count: CountryCount }) {
  const t = useTranslations('Facts');
  const locale = useLocale();
  return (
    <p>
      <b>
        <Figure value={value} />
      </b>{' '}
      {t(`countedShort.${fact.counted}`)}, {t(`shortScopes.${fact.scope}`)}
      <small>
        {' · '}
        {fact.asOf ? t('asOf', { date: formatPartialDate(fact.asOf, locale) }) : t('asOfUnknown')} ·{' '}
        <FactSources sources={fact.sources} isBrief />
      </small>
    </p>
  );
}

/** Every partner country with its page: how many links lead there, how many help and how many pay. */
export function CountryList({ countries }: { countries: CountryPage[] }) {
  const t = useTranslations('Countries');
  return (
    <>
      <BoardHeading title={t('title')} lead={countries.length ? t('lead') : t('empty')} />
      <ul className="lands">
        {countries.map(({ code, count, helpers, programmes }) => {
          const what = [
            helpers.length ? t('helperCount', { count: helpers.length }) : [],
            programmes.length ? t('programmeCount', { count: programmes.length }) : [],
          ].flat();
          return (
            <li key={code}>
              <h2>
                <CountryPlate code={code} />
              </h2>
              {count ? <Count count={count} /> : null}
              {what.length ? <p className="source">{what.join(' · ')}</p> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
