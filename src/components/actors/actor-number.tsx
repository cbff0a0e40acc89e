import { useLocale, useTranslations } from 'next-intl';
import { countryName } from '../../domain/country.ts';
import type { FactRanking, RankedRow } from '../../domain/facts/fun-fact.ts';
import type { ToldNumber, ToldOfActor } from '../../domain/facts/told-of-actor.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { FactEvidence } from '../facts/fact-evidence.tsx';
import { FactOpposite } from '../facts/fact-opposite.tsx';
import { FactSentence } from '../facts/fact-sentence.tsx';
import { FactSources } from '../facts/fact-sources.tsx';
import { Figure } from '../facts/figure.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';

/** What is counted, in words. */
function Counted({ fact: { counted, countedLabel, scope } }: Pick<ToldNumber, 'fact'>) {
  const t = useTranslations('Facts');
  return (
    <>
      {countedLabel ? <LocalizedText text={countedLabel} /> : t(`counted.${counted}`)} ({t(`scopes.${scope}`)})
    </>
  );
}

/** The place of a row, with the way to the whole ranking. */
function Place({ ranking, row }: { ranking: FactRanking; row: RankedRow | null }) {
  const t = useTranslations('Facts');
  const locale = useLocale();
  return (
    <>
      {row?.country ? `${t('ranked', { name: countryName(row.country, locale), place: row.place })} · ` : null}
      <a href={`${addressOf('/facts', locale)}#${ranking.id}`}>
        <LocalizedText text={ranking.title} />
      </a>
    </>
  );
}

/** An older number in one line: since when, how much, of what, who says so. */
function Older({ number: { fact, row } }: { number: ToldNumber }) {
  const t = useTranslations('Facts');
  const locale = useLocale();
  const value = fact.kind === 'statement' ? fact.value : row;
  return (
    <p className="then">
      {fact.asOf ? formatPartialDate(fact.asOf, locale) : t('asOfUnknown')}
      {': '}
      {value ? (
        <>
          <b>
            <Figure value={value} />
          </b>{' '}
        </>
      ) : null}
      <Counted fact={fact} /> ·{' '}
      {fact.kind === 'ranking' ? (
        <>
          <Place ranking={fact} row={row} /> ·{' '}
        </>
      ) : null}
      <FactSources sources={fact.sources} />
    </p>
  );
}

/** A number of an entry: large, in its sentence, with date and source, then the older ones; folded, what it means. */
export function ActorNumber({ told: { number, beside, conflicts } }: { told: ToldOfActor }) {
  const t = useTranslations('Actor');
  const { fact, row } = number;
  const value = fact.kind === 'statement' ? fact.value : row;
  const told = new Set(beside.map((each) => each.fact.id));
  return (
    <li className="fact">
      {value ? (
        <p className="figure" aria-hidden={fact.kind === 'statement' || undefined}>
          <Figure value={value} />
        </p>
      ) : null}
      {fact.kind === 'statement' ? (
        <p>
          <FactSentence fact={fact} />
        </p>
      ) : (
        <>
          <p>
            <Counted fact={fact} />
          </p>
          <p>
            <Place ranking={fact} row={row} />
          </p>
        </>
      )}
      <p className="source">
        <FactEvidence claim={fact} format={fact.kind === 'statement' ? fact.value.format : null} />
      </p>
      {beside.map((each) => (
        <Older key={`${each.fact.id} ${each.row?.country}`} number={each} />
      ))}{' '}
      {fact.note || conflicts.length ? (
        <details className="more">
          <summary>{t('factMore')}</summary>
          {fact.note ? (
            <p>
              <LocalizedText text={fact.note} />
            </p>
          ) : null}
          {conflicts.map((conflict) =>
            told.has(conflict.fact.id) ? (
              <p key={conflict.fact.id}>
                <LocalizedText text={conflict.reason} />
              </p>
            ) : (
              <FactOpposite key={conflict.fact.id} conflict={conflict} />
            ),
          )}
        </details>
      ) : null}
    </li>
  );
}
