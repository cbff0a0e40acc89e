import { useLocale, useTranslations } from 'next-intl';
import type { CountryPage, OwnCount } from '../../domain/countries/country-page.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { ActorNumber } from '../actors/actor-number.tsx';
import { FactSources } from '../facts/fact-sources.tsx';
import { Figure } from '../facts/figure.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
import '../facts/facts.css';

/** A count that staff keep with the country: of what, where, since when, who says so. */
function Own({ count: { value, counted, countedLabel, scope, asOf, sources } }: { count: OwnCount }) {
  const t = useTranslations('Facts');
  const locale = useLocale();
  return (
    <li className="fact">
      <p className="figure">
        <Figure value={value} />
      </p>
      <p>
        {countedLabel ? <LocalizedText text={countedLabel} /> : t(`counted.${counted}`)} ({t(`scopes.${scope}`)})
      </p>
      <p className="source">
        {asOf ? t('asOf', { date: formatPartialDate(asOf, locale) }) : t('asOfUnknown')} ·{' '}
        <FactSources sources={sources} />
      </p>
    </li>
  );
}

/** How many links there are: each count with what it counts, and why they differ. */
export function CountryCounts({ country: { counts, ownCounts, text } }: { country: CountryPage }) {
  const t = useTranslations('Countries');
  return (
    <section className="part counts">
      <h2>{t('counts')}</h2>
      {counts.length + ownCounts.length ? (
        <ul className="facts">
          {counts.map((told) => (
            <ActorNumber key={told.number.fact.id} told={told} />
          ))}
          {ownCounts.map((count) => (
            <Own key={`${count.counted} ${count.scope} ${count.asOf}`} count={count} />
          ))}
        </ul>
      ) : (
        <p>{t('noCounts')}</p>
      )}
      {text?.countsNote ? (
        <p className="intro">
          <LocalizedText text={text.countsNote} />
        </p>
      ) : null}
    </section>
  );
}
