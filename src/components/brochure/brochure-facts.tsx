import { getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import { countryName } from '../../domain/country.ts';
import { toldBeside } from '../../domain/facts/fact-conflict.ts';
import { factSentence, formatFactValue } from '../../domain/facts/fact-sentence.ts';
import type { FactRanking, FactStatement, FunFact } from '../../domain/facts/fun-fact.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import type { Locale } from '../../i18n/locales.ts';
import { foreignLanguage } from '../texts/localized-text.tsx';
import { typedAddress } from '../texts/short-address.ts';
import type { Edition } from './edition.ts';
import { Words } from './words.tsx';
import { WrittenWay } from './written-way.tsx';

/** Since when a number holds and who says so; where, the page of facts tells. */
async function Evidence({ fact, locale }: { fact: FunFact; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Facts' });
  // A year is its own date.
  const isDated = fact.kind === 'statement' && fact.value.format === 'year';
  const sources = new Map(fact.sources.map((source) => [source.name.value, source]));
  return (
    <small className="written">
      {fact.asOf ? `${t('asOf', { date: formatPartialDate(fact.asOf, locale) })} · ` : null}
      {fact.asOf || isDated ? null : `${t('asOfUnknown')} · `}
      {sources.size ? null : t('sourceUnknown')}
      {[...sources.values()].map((source, at) => (
        <Fragment key={source.name.value}>
          {at ? ', ' : null}
          <WrittenWay way={source} locale={locale}>
            <Words text={source.name} locale={locale} />
          </WrittenWay>
        </Fragment>
      ))}
    </small>
  );
}

function Ranking({ ranking, locale }: { ranking: FactRanking; locale: Locale }) {
  return (
    <section>
      <h3>
        <Words text={ranking.title} locale={locale} />
      </h3>
      <ul>
        {ranking.rows.map((row) => {
          const { comparator, number } = formatFactValue(row, locale);
          return (
            <li key={row.country ?? row.name?.value}>
              {row.place}. {row.country ? countryName(row.country, locale) : null}
              {!row.country && row.name ? <Words text={row.name} locale={locale} /> : null}: {comparator}{' '}
              <b>{number}</b>
            </li>
          );
        })}
      </ul>
      <Evidence fact={ranking} locale={locale} />
    </section>
  );
}

interface StatementProps {
  fact: FactStatement;
  locale: Locale;
  older?: FactStatement[];
}

/** A number in its sentence; below it the older ones that it contradicts. */
function Statement({ fact, locale, older = [] }: StatementProps) {
  return (
    <div>
      <p>
        <span lang={foreignLanguage(fact.sentence, locale)}>{factSentence(fact)}</span>{' '}
        <Evidence fact={fact} locale={locale} />
      </p>
      {older.map((each) => (
        <Statement key={each.id} fact={each} locale={locale} />
      ))}
    </div>
  );
}

/** All facts on paper, each with date and source; why some differ, their page tells. */
export async function BrochureFacts({ edition }: { edition: Edition }) {
  const { locale, facts, where } = edition;
  const t = await getTranslations({ locale });
  const beside = toldBeside(facts);
  const statements = facts.filter((fact) => fact.kind === 'statement');
  if (!facts.length) return null;
  return (
    <section lang={locale}>
      <h2>{t('Facts.title')}</h2>
      <p className="intro">
        {t('Brochure.allSources')} <a href={where.facts[locale]}>{typedAddress(where.facts[locale])}</a>
      </p>
      <div className="lists">
        {facts.map((fact) =>
          fact.kind === 'ranking' ? (
            <Ranking key={fact.id} ranking={fact} locale={locale} />
          ) : beside.has(fact.id) ? null : (
            <Statement
              key={fact.id}
              fact={fact}
              older={statements.filter(({ id }) => beside.get(id) === fact.id)}
              locale={locale}
            />
          ),
        )}
      </div>
    </section>
  );
}
