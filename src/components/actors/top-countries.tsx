import { countryName, countryPlate } from '../../domain/country.ts';
import type { FunFact } from '../../domain/facts/fun-fact.ts';
import { addressOf } from '../../i18n/addresses.ts';
import type { Locale } from '../../i18n/locales.ts';
import './country-plate.css';
import './top-countries.css';

const most = 3;

/** A second plate under the sign, as towns hang up their partners: the first of the ranking, leading to the numbers. */
export function TopCountries({ facts, locale }: { facts: FunFact[]; locale: Locale }) {
  const ranking = facts.find((fact) => fact.kind === 'ranking');
  const rows = ranking?.kind === 'ranking' ? ranking.rows : [];
  const countries = rows.flatMap(({ country, ...row }) => (country ? [{ ...row, country }] : [])).slice(0, most);
  if (!countries.length) return null;
  return (
    <a className="under" href={`${addressOf('/facts', locale)}#${ranking?.id}`}>
      {countries.map(({ country, value, comparator }) => (
        <span key={country}>
          <span className="plate" role="img" aria-label={countryName(country, locale)}>
            {countryPlate(country)}
          </span>{' '}
          {value.toLocaleString(locale)}
          {comparator === 'more-than' || comparator === 'at-least' ? '+' : ''}
        </span>
      ))}
    </a>
  );
}
