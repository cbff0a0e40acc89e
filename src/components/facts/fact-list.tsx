import { useLocale, useTranslations } from 'next-intl';
import { countryCounts } from '../../domain/facts/country-counts.ts';
import { toldBeside } from '../../domain/facts/fact-conflict.ts';
import { type FunFact, topics } from '../../domain/facts/fun-fact.ts';
import { Sign } from '../layout/sign.tsx';
import { FactCard } from './fact-card.tsx';
import { PartnerMap } from './partner-map.tsx';
import { RankingTable } from './ranking-table.tsx';
import './facts.css';

/** All facts: the rankings first, then the map, then the numbers by topic. */
export function FactList({ facts }: { facts: FunFact[] }) {
  const t = useTranslations('Facts');
  const text = useTranslations('Text');
  const locale = useLocale();
  const rankings = facts.filter((fact) => fact.kind === 'ranking');
  const beside = toldBeside(facts);
  const statements = facts.filter((fact) => fact.kind === 'statement').filter(({ id }) => !beside.has(id));
  const toldWith = (id: string) => [...beside].flatMap(([older, newer]) => (newer === id ? [older] : []));
  const told = topics.filter((topic) => statements.some((fact) => fact.topic === topic));
  return (
    <>
      <div className="hero">
        <Sign size="board">
          <h1>{t('title')}</h1>
        </Sign>
        <p className="lead">{facts.length ? t('lead') : t('empty')}</p>
      </div>
      {told.length > 1 ? (
        <nav className="chosen" aria-label={t('contents')}>
          {told.map((topic) => (
            <a key={topic} className="chip" href={`#topic-${topic}`}>
              {t(`topics.${topic}`)}
            </a>
          ))}
        </nav>
      ) : null}
      {rankings.map((ranking) => (
        <RankingTable key={ranking.id} ranking={ranking} />
      ))}
      <PartnerMap counts={countryCounts(facts)} />
      {told.map((topic) => (
        <section key={topic} className="topic" id={`topic-${topic}`}>
          <h2>{t(`topics.${topic}`)}</h2>
          <ul className="facts">
            {statements
              .filter((fact) => fact.topic === topic)
              .map((fact) => (
                <FactCard key={fact.id} fact={fact} toldHere={toldWith(fact.id)} />
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
