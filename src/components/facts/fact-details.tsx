import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { FactConflict, FunFact } from '../../domain/fun-fact.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

function Sources({ sources }: { sources: FunFact['sources'] }) {
  const t = useTranslations('Facts');
  if (!sources.length) return t('sourceUnknown');
  return (
    <>
      {t('sources', { count: sources.length })}{' '}
      {sources.map(({ name, url }, place) => (
        <Fragment key={`${name.value} ${url}`}>
          {place ? ', ' : null}
          {url ? (
            <a href={url}>
              <LocalizedText text={name} />
            </a>
          ) : (
            <LocalizedText text={name} />
          )}
        </Fragment>
      ))}
    </>
  );
}

function Conflict({ conflict }: { conflict: FactConflict }) {
  const t = useTranslations('Facts');
  const address = `${addressOf('/facts', useLocale())}#${conflict.fact.id}`;
  return (
    <div className="conflict">
      <p>
        {t.rich('conflict', {
          fact: () => (
            <a href={address}>
              <LocalizedText text={conflict.fact.title} />
            </a>
          ),
        })}
      </p>
      <p>
        <LocalizedText text={conflict.reason} />
      </p>
    </div>
  );
}

/** What belongs beside a number: since when it holds, who says so, what it does not say, and who says otherwise. */
export function FactDetails({ fact }: { fact: FunFact }) {
  const t = useTranslations('Facts');
  const locale = useLocale();
  const date = fact.asOf ? t('asOf', { date: formatPartialDate(fact.asOf, locale) }) : t('asOfUnknown');
  // A year is its own date.
  const isDated = fact.asOf || fact.kind === 'ranking' || fact.value.format !== 'year';
  return (
    <>
      <p className="source">
        {isDated ? `${date} · ` : null}
        <Sources sources={fact.sources} />
      </p>
      {fact.note ? (
        <p className="source">
          <LocalizedText text={fact.note} />
        </p>
      ) : null}
      {fact.conflicts.map((conflict) => (
        <Conflict key={conflict.fact.id} conflict={conflict} />
      ))}
    </>
  );
}
