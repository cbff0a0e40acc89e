import { useTranslations } from 'next-intl';
import type { FactSource } from '../../domain/facts/fun-fact.ts';
import { SourceList } from './fact-sources.tsx';

/** Who else says so, where the first source stands beside the number. */
export function FurtherSources({ sources }: { sources: FactSource[] }) {
  const t = useTranslations('Facts');
  const further = sources.slice(1);
  if (!further.length) return null;
  return (
    <p>
      {t('furtherSources', { count: further.length })} <SourceList sources={further} />
    </p>
  );
}
