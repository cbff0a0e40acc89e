import { useLocale } from 'next-intl';
import { countryName, countryPlate } from '../../domain/country.ts';
import { countryAddress } from '../countries/country-address.ts';
import './country-plate.css';

/** A country as the oval plate its cars carry, with its name beside it, leading to its page. Not for within links. */
export function CountryPlate({ code }: { code: string }) {
  const locale = useLocale();
  return (
    <a className="country" href={countryAddress(code, locale)}>
      <span className="plate" aria-hidden="true">
        {countryPlate(code)}
      </span>
      <span>{countryName(code, locale)}</span>
    </a>
  );
}
