import { useLocale, useTranslations } from 'next-intl';
import { countryName, countryPlate } from '../../domain/country.ts';
import type { FactStatement } from '../../domain/facts/fun-fact.ts';
import { countryAddress } from '../countries/country-address.ts';
import '../actors/country-plate.css';

/** Where a number was counted, and the country it is about as the oval plate its cars carry, leading to its page. */
export function FactScope({ fact: { scope, country } }: { fact: FactStatement }) {
  const t = useTranslations('Facts.shortScopes');
  const locale = useLocale();
  return (
    <p className="scope">
      {t(scope)}{' '}
      {country ? (
        <a
          className="plate"
          href={countryAddress(country, locale)}
          aria-label={`${countryPlate(country)}, ${countryName(country, locale)}`}
        >
          {countryPlate(country)}
        </a>
      ) : null}
    </p>
  );
}
