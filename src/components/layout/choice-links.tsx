import type { Localized } from '../../domain/localized.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import './choice-links.css';

/** What a link chooses, or lets go of where it is chosen already. */
export interface ChoiceLink {
  name: Localized<string>;
  address: string;
  isChosen: boolean;
  /** How many would be shown with it. */
  count: number;
}

/** Choices under a heading, as links with how many each leaves. What leaves none is not offered. */
export function ChoiceLinks({ heading, choices }: { heading: string; choices: ChoiceLink[] }) {
  return (
    <div className="narrow">
      <h2>{heading}</h2>
      <ul className="chosen" aria-label={heading}>
        {choices
          .filter(({ count, isChosen }) => count || isChosen)
          .map(({ name, address, isChosen, count }) => (
            <li key={name.value}>
              <a className="chip" href={address} rel="nofollow" aria-current={isChosen || undefined}>
                <LocalizedText text={name} /> {isChosen ? <span aria-hidden="true">×</span> : <small>{count}</small>}
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}
