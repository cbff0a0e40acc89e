import { getTranslations } from 'next-intl/server';
import { countryName } from '../../domain/country.ts';
import { toldBeside } from '../../domain/facts/fact-conflict.ts';
import { factSentence, formatFactValue } from '../../domain/facts/fact-sentence.ts';
import type { FactRanking, FactStatement, FunFact } from '../../domain/facts/fun-fact.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import type { Locale } from '../../i18n/locales.ts';
import { foreignLanguage } from '../texts/localized-text.tsx';
import type { Edition } from './edition.ts';
import { Words } from './words.tsx';

/** Since when a number holds and who says so, addresses in full. */
async function Evidence({ fact, locale }: { fact: FunFact; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Facts' });
  // A year is its own date.
  const isDated = fact.kind === 'statement' && fact.value.format === 'year';
  return (
    <small className="written">
      {fact.asOf ? `${t('asOf', { date: formatPartialDate(fact.asOf, locale) })} · ` : null}
      {fact.asOf || isDated ? null : `${t('asOfUnknown')} · `}
      {fact.sources.length ? t('sources', { count: fact.sources.length }) : t('sourceUnknown')}
      {fact.sources.map(({ name, url }) => (
        <span key={`${name.value} ${url}`}>
          {' '}
          <Words text={name} locale={locale} />
          {url ? (
            <>
              , <a href={url}>{url}</a>
            </>
          ) : null}
        </span>
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
  /** Whether it is told below a newer one, which says why both stand. */
  isTold?: boolean;
}

/** A number in its sentence; below it the older ones that it contradicts, and why both stand. */
function Statement({ fact, locale, older = [], isTold = false }: StatementProps) {
  return (
    <div>
      <p lang={foreignLanguage(fact.sentence, locale)}>{factSentence(fact)}</p>
      <Evidence fact={fact} locale={locale} />
      {older.map((each) => (
        <Statement key={each.id} fact={each} locale={locale} isTold />
      ))}
      {isTold
        ? null
        : fact.conflicts.map(({ fact: other, reason }) => (
            <p key={other.id}>
              <small>
                <Words text={reason} locale={locale} />
              </small>
            </p>
          ))}
    </div>
  );
}

/** All facts on paper, each with date and source. */
export async function BrochureFacts({ edition }: { edition: Edition }) {
  const { locale, facts } = edition;
  const t = await getTranslations({ locale, namespace: 'Facts' });
  const beside = toldBeside(facts);
  const statements = facts.filter((fact) => fact.kind === 'statement');
  if (!facts.length) return null;
  return (
    <section lang={locale}>
      <h2>{t('title')}</h2>
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
    </section>
  );
}
