import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CitedIn } from '../../domain/facts/fact-citation.ts';
import { countsNothing } from '../../domain/facts/fact-sentence.ts';
import type { ToldStatement } from '../../domain/facts/told-together.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { FactActors } from './fact-actors.tsx';
import { FactCitation } from './fact-citation.tsx';
import { FactCounted } from './fact-counted.tsx';
import { FactOpposite } from './fact-opposite.tsx';
import { FurtherSources } from './further-sources.tsx';
import { OtherSentence } from './other-sentence.tsx';

interface Props {
  told: ToldStatement;
  cited: CitedIn;
  /** What else is folded, before the rest. */
  children?: ReactNode;
}

/** Folded: what a number counts and does not say, why another stands beside it, who knows more, how to cite it. */
export function FactMore({ told: { fact, beside }, cited, children }: Props) {
  const t = useTranslations('Facts');
  const elsewhere = fact.conflicts.filter((conflict) => !beside.some(({ id }) => id === conflict.fact.id));
  return (
    <details className="more">
      <summary>{t('more')}</summary>
      {children}
      {countsNothing(fact.value.format) ? null : (
        <p>
          <FactCounted claim={fact} format={fact.value.format} />
        </p>
      )}
      <FurtherSources sources={fact.sources} />
      {fact.note ? (
        <p>
          <LocalizedText text={fact.note} />
        </p>
      ) : null}
      {beside.map((other) => (
        <OtherSentence key={other.id} fact={other} than={fact} />
      ))}
      {elsewhere.map((conflict) => (
        <FactOpposite key={conflict.fact.id} conflict={conflict} />
      ))}
      <FactActors actors={fact.actors} />
      <FactCitation fact={fact} cited={cited} />
    </details>
  );
}
