import { countryName, countryPlate } from '../../domain/country.ts';
import type { FunFact } from '../../domain/facts/fun-fact.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { addressOf } from '../../i18n/addresses.ts';
import type { Locale } from '../../i18n/locales.ts';
import './country-plate.css';
import './top-countries.css';

const most = 3;

interface Props {
  facts: FunFact[];
  locale: Locale;
  /** Says since when the numbers hold. */
  dated: (asOf: PartialDate | null) => string;
}

/**
 * A second plate under the sign, as towns hang up their partners: the first of the ranking with since when its numbers
 * hold, leading to all of them.
 */
export function TopCountries({ facts, locale, dated }: Props) {
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
      <small>{dated(ranking?.asOf ?? null)}</small>
    </a>
  );
}
