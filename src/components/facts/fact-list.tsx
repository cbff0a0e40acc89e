import { useLocale, useTranslations } from 'next-intl';
import { countryCounts } from '../../domain/facts/country-counts.ts';
import type { CitedIn } from '../../domain/facts/fact-citation.ts';
import type { FunFact } from '../../domain/facts/fun-fact.ts';
import { toldTogether } from '../../domain/facts/told-together.ts';
import { BoardHeading } from '../layout/board-heading.tsx';
import { FactCard } from './fact-card.tsx';
import { PartnerMap } from './partner-map.tsx';
import { RankingTable } from './ranking-table.tsx';
import './facts.css';

interface Props {
  facts: FunFact[];
  /** Where they are read, for who cites them. */
  cited: CitedIn;
}

/** All facts: the rankings first, beside the first of them the map, then the numbers by chapter. */
export function FactList({ facts, cited }: Props) {
  const t = useTranslations('Facts');
  const text = useTranslations('Text');
  const locale = useLocale();
  const { rankings, uncompared, chapters } = toldTogether(facts);
  return (
    <>
      <BoardHeading title={t('title')} lead={facts.length ? t('lead') : t('empty')} />
      {chapters.length > 1 ? (
        <nav className="chosen jumps" aria-label={t('contents')}>
          {chapters.map(({ chapter }) => (
            <a key={chapter} className="chip" href={`#topic-${chapter}`}>
              {t(`chapters.${chapter}`)}
            </a>
          ))}
        </nav>
      ) : null}
      {rankings.map(({ ranking, rows }, place) => (
        <RankingTable
          key={ranking.id}
          ranking={ranking}
          rows={rows}
          uncompared={place ? [] : uncompared}
          cited={cited}
          map={place ? null : <PartnerMap counts={countryCounts(facts)} />}
        />
      ))}
      {chapters.map(({ chapter, statements }) => (
        <section key={chapter} className="topic" id={`topic-${chapter}`}>
          <h2>{t(`chapters.${chapter}`)}</h2>
          <ul className="facts">
            {statements.map((told) => (
              <FactCard key={told.fact.id} told={told} cited={cited} />
            ))}
          </ul>
        </section>
      ))}
      {locale === 'en' && facts.some((fact) => !fact.hasReviewedText) ? (
        <p className="source">{text('someUnreviewed')}</p>
      ) : null}
    </>
  );
}
