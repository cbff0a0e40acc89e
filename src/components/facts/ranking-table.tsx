import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CitedIn } from '../../domain/facts/fact-citation.ts';
import type { FactRanking } from '../../domain/facts/fun-fact.ts';
import type { ToldRow, ToldStatement } from '../../domain/facts/told-together.ts';
import { tableAddress } from '../../domain/take-along/open-data-address.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { FactActors } from './fact-actors.tsx';
import { FactCitation } from './fact-citation.tsx';
import { FactClaim } from './fact-claim.tsx';
import { FactOpposite } from './fact-opposite.tsx';
import { FurtherSources } from './further-sources.tsx';
import { RankingRow } from './ranking-row.tsx';
import { UncomparedCounts } from './uncompared-counts.tsx';
import './ranking.css';

interface Props {
  ranking: FactRanking;
  rows: ToldRow[];
  /** Countries that other facts count and this ranking does not. */
  uncompared: ToldStatement[];
  cited: CitedIn;
  /** What stands beside it. */
  map: ReactNode;
}

/** A ranking as a table with bars, with date and source, to cite and to take along. */
export function RankingTable({ ranking, rows, uncompared, cited, map }: Props) {
  const t = useTranslations('Facts');
  const { counted, countedLabel, conflicts, note } = ranking;
  const shown = rows.flatMap(({ beside }) => beside.map(({ id }) => id));
  const isOpen = ranking.rows.some(({ comparator }) => comparator === 'more-than' || comparator === 'at-least');
  return (
    <section className="ranking" id={ranking.id}>
      <h2>
        <LocalizedText text={ranking.title} />
      </h2>
      <div className={map ? 'beside' : undefined}>
        <div>
          <table className="rank">
            <caption>
              {counted === 'other' && countedLabel ? <LocalizedText text={countedLabel} /> : t(`counted.${counted}`)}
              {`, ${t(`scopes.${ranking.scope}`)}. `}
              {isOpen ? t('dashed') : null}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('place')}</th>
                <th scope="col">{ranking.rows.every((row) => row.country) ? t('country') : t('named')}</th>
                <th scope="col" className="number">
                  {t(counted === 'other' ? 'value' : 'links')}
                </th>
              </tr>
            </thead>
            {rows.map((told) => (
              <RankingRow key={told.row.country ?? told.row.name?.value} told={told} ranking={ranking} cited={cited} />
            ))}
          </table>
          {conflicts
            .filter(({ fact }) => !shown.includes(fact.id))
            .map((conflict) => (
              <FactOpposite key={conflict.fact.id} conflict={conflict} />
            ))}
          <p className="source">
            <FactClaim claim={ranking} format={ranking.rows[0]?.format ?? 'number'} isBrief />
            {note ? (
              <>
                {'. '}
                <LocalizedText text={note} />
              </>
            ) : null}
          </p>
          <p className="source">
            <a href={tableAddress('facts', useLocale())}>{t('csv')}</a>
          </p>{' '}
          <details className="more">
            <summary>{t('citeTable')}</summary>
            <FurtherSources sources={ranking.sources} />
            <FactCitation fact={ranking} cited={cited} />
          </details>
        </div>
        <div>
          {map}
          <FactActors actors={ranking.actors} />
        </div>
      </div>
      <UncomparedCounts uncompared={uncompared} cited={cited} />
    </section>
  );
}
