import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { FactSource } from '../../domain/facts/fun-fact.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

/** Who says so, with the way there. */
export function FactSources({ sources }: { sources: FactSource[] }) {
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
