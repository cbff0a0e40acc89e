import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { FactSource } from '../../domain/facts/fun-fact.ts';
import { WayTo } from '../links/way-to.tsx';
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
  return sources.map((source, place) => (
    <Fragment key={`${source.name.value} ${source.url}`}>
      {place ? ', ' : null}
      <WayTo way={source}>
        <LocalizedText text={source.name} />
      </WayTo>
    </Fragment>
  ));
}
