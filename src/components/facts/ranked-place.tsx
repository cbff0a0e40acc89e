import { useLocale, useTranslations } from 'next-intl';
import { countryName } from '../../domain/country.ts';
import type { FactRanking } from '../../domain/facts/fun-fact.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { Figure } from './figure.tsx';

interface Props {
  ranking: FactRanking;
  /** ISO 3166-1 alpha-2 codes of the countries whose places are wanted. */
  countries: string[];
}

/** Where some countries stand in a ranking, with the way to all of it. */
export function RankedPlace({ ranking, countries }: Props) {
  const t = useTranslations('Facts');
  const locale = useLocale();
  return (
    <>
      <p>
        <a href={`${addressOf('/facts', locale)}#${ranking.id}`}>
          <LocalizedText text={ranking.title} />
        </a>
      </p>
      {ranking.rows.map((row) =>
        row.country && countries.includes(row.country) ? (
          <p key={row.country}>
            {t('ranked', { name: countryName(row.country, locale), place: row.place })}
            {row.isTied ? ` (${t('tied')})` : null},{' '}
            <b>
              <Figure value={row} />
            </b>
          </p>
        ) : null,
      )}
    </>
  );
}
