import { useLocale, useTranslations } from 'next-intl';
import { countryName } from '../../domain/country.ts';
import type { CountryCount } from '../../domain/facts/country-counts.ts';
import { formatFactValue } from '../../domain/facts/fact-sentence.ts';
import { isOnEuropeMap } from '../../domain/map/europe-map.ts';
import { mapSize } from '../../domain/map/europe-outlines.ts';
import { CountryPlate } from '../actors/country-plate.tsx';
import { FactClaim } from './fact-claim.tsx';
import { Figure } from './figure.tsx';

/** The map of the partner countries and, beside it, all that it says in words. */
export function PartnerMap({ counts }: { counts: CountryCount[] }) {
  const t = useTranslations('PartnerMap');
  const scopes = useTranslations('Facts.scopes');
  const locale = useLocale();
  const [first] = counts;
  const shown = counts.filter((count) => isOnEuropeMap(count, counts));
  if (!first || !shown.length) return null;
  const said = shown.map(({ country, value }) => {
    const { comparator, number } = formatFactValue(value, locale);
    return [countryName(country, locale), comparator, number].filter(Boolean).join(' ');
  });
  return (
    <section className="ranking" id="map">
      <h2>{t('title')}</h2>
      <p>{t('lead', { scope: scopes(first.fact.scope) })}</p>
      <div className="atlas">
        <img
          src={`/${locale}/europe.svg`}
          alt={t('alternative', { countries: new Intl.ListFormat(locale, { type: 'unit' }).format(said) })}
          {...mapSize}
          loading="lazy"
        />
        <ul className="rows">
          {counts.map((count) => (
            <li key={`${count.country} ${count.fact.id}`}>
              <CountryPlate code={count.country} />
              <b>
                <Figure value={count.value} />
                {count.isRanked ? null : '*'}
              </b>
              <small>
                <FactClaim claim={count.fact} format={count.value.format} />
                {shown.some(({ country }) => country === count.country) ? null : ` · ${t('outside')}`}
              </small>
            </li>
          ))}
          {counts.every(({ isRanked }) => isRanked) ? null : <li>* {t('starred')}</li>}
        </ul>
      </div>
    </section>
  );
}
