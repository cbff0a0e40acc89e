import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { FactSource } from '../../domain/facts/fun-fact.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

interface Props {
  sources: FactSource[];
  /** Only the first, without a word before it. */
  isBrief?: boolean;
}

/** Who says so, with the way there. */
export function FactSources({ sources, isBrief = false }: Props) {
  const t = useTranslations('Facts');
  if (!sources.length) return t('sourceUnknown');
  if (isBrief) return <SourceList sources={sources.slice(0, 1)} />;
  return (
    <>
      {t('sources', { count: sources.length })} <SourceList sources={sources} />
    </>
  );
}

/** Sources by name, one after the other. */
export function SourceList({ sources }: { sources: FactSource[] }) {
  return sources.map(({ name, url }, place) => (
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
  ));
}
