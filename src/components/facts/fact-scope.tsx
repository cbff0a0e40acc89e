import { useLocale, useTranslations } from 'next-intl';
import { countryName, countryPlate } from '../../domain/country.ts';
import type { FactStatement } from '../../domain/facts/fun-fact.ts';
import '../actors/country-plate.css';

/** Where a number was counted, and the country it is about as the oval plate its cars carry. */
export function FactScope({ fact: { scope, country } }: { fact: FactStatement }) {
  const t = useTranslations('Facts.shortScopes');
  const locale = useLocale();
  return (
    <p className="scope">
      {t(scope)}{' '}
      {country ? (
        <span className="plate" role="img" aria-label={countryName(country, locale)}>
          {countryPlate(country)}
        </span>
      ) : null}
    </p>
  );
}
