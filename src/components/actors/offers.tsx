import type { Reason } from '../../domain/actors/actor.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

/** What an actor offers for needs, each once: the way right there. */
export function Offers({ reasons }: { reasons: Reason[] }) {
  const offers = new Map(reasons.flatMap(({ offer }) => (offer ? [[offer.url, offer.title] as const] : [])));
  if (!offers.size) return null;
  return (
    <ul className="ways">
      {[...offers].map(([url, title]) => (
        <li key={url}>
          <a href={url}>
            <LocalizedText text={title} />
          </a>
        </li>
      ))}
    </ul>
  );
}
