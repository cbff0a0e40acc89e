import { useTranslations } from 'next-intl';
import type { FactConflict, FactRanking, RankedRow } from '../../domain/facts/fun-fact.ts';
import { CountryPlate } from '../actors/country-plate.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
import { FactActors } from './fact-actors.tsx';
import { FactDetails } from './fact-details.tsx';
import { FactOpposite } from './fact-opposite.tsx';
import { Figure } from './figure.tsx';
import { ValueBar } from './value-bar.tsx';

interface RowProps {
  row: RankedRow;
  most: number;
  /** What says otherwise about this row. */
  conflicts: FactConflict[];
}

function Row({ row, most, conflicts }: RowProps) {
  const t = useTranslations('Facts');
  return (
    <tr>
      <td className="place">
        {row.place}
        {row.isTied ? <small> {t('tied')}</small> : null}
      </td>
      <th scope="row">
        {row.country ? <CountryPlate code={row.country} /> : null}
        {!row.country && row.name ? <LocalizedText text={row.name} /> : null}
        {row.format === 'year' ? null : <ValueBar value={row} most={most} />}
        {conflicts.map((conflict) => (
          <FactOpposite key={conflict.fact.id} conflict={conflict} />
        ))}
      </th>
      <td className="number">
        <Figure value={row} />
      </td>
    </tr>
  );
}

/** A ranking as a table with bars. */
export function RankingTable({ ranking }: { ranking: FactRanking }) {
  const t = useTranslations('Facts');
  const { rows, counted, countedLabel, conflicts } = ranking;
  const countries = rows.map(({ country }) => country);
  const most = Math.max(...rows.map((row) => row.value));
  const isOpen = rows.some(({ comparator }) => comparator === 'more-than' || comparator === 'at-least');
  return (
    <section className="ranking" id={ranking.id}>
      <h2>
        <LocalizedText text={ranking.title} />
      </h2>
      <table className="rank">
        <caption>
          {counted === 'other' && countedLabel ? <LocalizedText text={countedLabel} /> : t(`counted.${counted}`)}
          {`, ${t(`scopes.${ranking.scope}`)}. `}
          {isOpen ? t('dashed') : null}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('place')}</th>
            <th scope="col">{rows.every((row) => row.country) ? t('country') : t('named')}</th>
            <th scope="col" className="number">
              {t(counted === 'other' ? 'value' : 'links')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.country ?? row.name?.value}
              row={row}
              most={most}
              conflicts={conflicts.filter(({ country }) => country !== null && country === row.country)}
            />
          ))}
        </tbody>
      </table>
      <FactDetails
        fact={ranking}
        conflicts={conflicts.filter(({ country }) => country === null || !countries.includes(country))}
      />
      <FactActors actors={ranking.actors} />
    </section>
  );
}
