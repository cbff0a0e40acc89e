import { useTranslations } from 'next-intl';
import type { FactStatement } from '../../domain/facts/fun-fact.ts';
import { CountryPlate } from '../actors/country-plate.tsx';
import { FactActors } from './fact-actors.tsx';
import { FactDetails } from './fact-details.tsx';
import { FactSentence } from './fact-sentence.tsx';
import { Figure } from './figure.tsx';

interface Props {
  fact: FactStatement;
  /** Ids of the older facts that are told here and not by themselves. */
  toldHere: string[];
}

/** One number, large, with the sentence that says it: an item of a list. */
export function FactCard({ fact, toldHere }: Props) {
  const t = useTranslations('Facts.scopes');
  return (
    <li className="fact" id={fact.id}>
      <p className="scope">{fact.country ? <CountryPlate code={fact.country} /> : t(fact.scope)}</p>
      <p className="figure" aria-hidden="true">
        <Figure value={fact.value} />
      </p>
      <FactSentence fact={fact} />
      <FactDetails fact={fact} conflicts={fact.conflicts} toldHere={toldHere} />
      <FactActors actors={fact.actors} />
    </li>
  );
}
