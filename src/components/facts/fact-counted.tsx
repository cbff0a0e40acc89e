import { useTranslations } from 'next-intl';
import type { FactClaim, ValueFormat } from '../../domain/facts/fun-fact.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

interface Props {
  claim: FactClaim;
  /** The format of the number that is meant. */
  format: ValueFormat;
}

/** What a number counts or gives, and where. Of a value that counts nothing there is none. */
export function FactCounted({ claim: { counted, countedLabel, scope }, format }: Props) {
  const t = useTranslations('Facts');
  const { rich } = useTranslations('FactClaim');
  return rich(format === 'number' ? 'counted' : 'given', {
    what: () => (countedLabel ? <LocalizedText text={countedLabel} /> : t(`counted.${counted}`)),
    scope: t(`scopes.${scope}`),
  });
}
