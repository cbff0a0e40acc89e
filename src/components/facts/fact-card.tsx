import type { CitedIn } from '../../domain/facts/fact-citation.ts';
import type { ToldStatement } from '../../domain/facts/told-together.ts';
import { FactClaim } from './fact-claim.tsx';
import { FactMore } from './fact-more.tsx';
import { FactScope } from './fact-scope.tsx';
import { FactSentence } from './fact-sentence.tsx';
import { Figure } from './figure.tsx';
import { SecondValue } from './second-value.tsx';

interface Props {
  told: ToldStatement;
  cited: CitedIn;
}

/** One number, large, with the sentence that says it, and in the same place what says otherwise: an item of a list. */
export function FactCard({ told, cited }: Props) {
  const { fact, beside } = told;
  return (
    <li className="fact" id={fact.id}>
      <div className="head">
        <p className="figure" aria-hidden="true">
          <Figure value={fact.value} />
        </p>
        <FactScope fact={fact} />
      </div>
      <div>
        <h3>
          <FactSentence fact={fact} />
        </h3>
        <p className="source">
          <FactClaim claim={fact} format={fact.value.format} isBrief />
        </p>
        {beside.map((other) => (
          <SecondValue key={other.id} fact={other} than={fact} />
        ))}{' '}
        <FactMore told={told} cited={cited} />
      </div>
    </li>
  );
}
