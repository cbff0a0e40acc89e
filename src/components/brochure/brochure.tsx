import { BrochureContents } from './brochure-contents.tsx';
import { BrochureCover } from './brochure-cover.tsx';
import { BrochureEntry } from './brochure-entry.tsx';
import { BrochureFacts } from './brochure-facts.tsx';
import { BrochureImprint } from './brochure-imprint.tsx';
import type { Edition } from './edition.ts';

/**
 * The whole directory for paper: cover, contents, entries, facts, imprint.
 * @param editions one for each language, side by side; the first one's order is that of the entries
 */
export function Brochure({ editions }: { editions: [Edition, ...Edition[]] }) {
  const [{ actors }] = editions;
  return (
    <article className="brochure">
      <div className="cover">
        {editions.map((edition, place) => (
          <BrochureCover key={edition.locale} edition={edition} isTitle={place === 0} />
        ))}
      </div>
      <div className="pair contents">
        {editions.map((edition) => (
          <BrochureContents key={edition.locale} edition={edition} order={actors} />
        ))}
      </div>
      {actors.map(({ id }, place) => (
        <div key={id} className="pair">
          {editions.map((edition) => {
            const actor = edition.actors.find((each) => each.id === id);
            return actor ? (
              <BrochureEntry key={edition.locale} edition={edition} actor={actor} place={place + 1} />
            ) : null;
          })}
        </div>
      ))}
      <div className="pair numbers">
        {editions.map((edition) => (
          <BrochureFacts key={edition.locale} edition={edition} />
        ))}
      </div>
      <div className="pair">
        {editions.map((edition) => (
          <BrochureImprint key={edition.locale} edition={edition} />
        ))}
      </div>
    </article>
  );
}
