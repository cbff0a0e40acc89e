import { useLocale } from 'next-intl';
import { countryName, countryPlate } from '../../domain/country.ts';
import './country-plate.css';

/** A country as the oval plate its cars carry, with its name beside it. */
export function CountryPlate({ code }: { code: string }) {
  return (
    <span className="country">
      <span className="plate" aria-hidden="true">
        {countryPlate(code)}
      </span>
      {countryName(code, useLocale())}
    </span>
  );
}
