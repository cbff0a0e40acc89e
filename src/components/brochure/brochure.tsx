import type { ActorReference } from '../../domain/actors/actor.ts';
import type { ListPage } from '../../domain/actors/list-page.ts';
import { BrochureContents } from './brochure-contents.tsx';
import { BrochureCover } from './brochure-cover.tsx';
import { BrochureEntry } from './brochure-entry.tsx';
import { BrochureFacts } from './brochure-facts.tsx';
import { BrochureFunding } from './brochure-funding.tsx';
import { BrochureImprint } from './brochure-imprint.tsx';
import type { Edition } from './edition.ts';

interface Props {
  /** One for each language, side by side. */
  editions: [Edition, ...Edition[]];
  /** The entries of this part, in the order of the first edition. */
  part: ListPage<ActorReference>;
}

/**
 * The whole directory for paper, or a part of it: cover, who helps with what, imprint, entries, with the last part who
 * pays and the facts. In one language two columns are filled one after the other, else each language has its own.
 */
export function Brochure({ editions, part }: Props) {
  const translated = editions.map((edition) => {
    const byId = new Map(edition.actors.map((actor) => [actor.id, actor]));
    return { edition, actors: part.entries.map(({ id }) => byId.get(id)) };
  });
  const isLast = part.number === part.pages;
  return (
    <article className={`brochure ${editions.length > 1 ? 'both' : 'single'}`}>
      <div className="pair cover">
        {editions.map((edition, place) => (
          <BrochureCover key={edition.locale} edition={edition} part={part} isTitle={place === 0} />
        ))}
      </div>
      <div className="overview">
        <div className="pair">
          {translated.map(({ edition: { locale }, actors }) => (
            <BrochureContents key={locale} locale={locale} actors={actors} first={part.first} />
          ))}
        </div>
        <div className="pair">
          {editions.map((edition) => (
            <BrochureImprint key={edition.locale} edition={edition} />
          ))}
        </div>
      </div>
      <div className="sheets">
        {part.entries.map(({ id }, place) => (
          <div key={id} className="pair">
            {translated.map(({ edition, actors }) => {
              const actor = actors[place];
              return actor ? (
                <BrochureEntry key={edition.locale} edition={edition} actor={actor} place={part.first + place} />
              ) : null;
            })}
          </div>
        ))}
      </div>
      {isLast ? (
        <>
          <div className="pair brief">
            {editions.map((edition) => (
              <BrochureFunding key={edition.locale} edition={edition} />
            ))}
          </div>
          <div className="pair brief">
            {editions.map((edition) => (
              <BrochureFacts key={edition.locale} edition={edition} />
            ))}
          </div>
        </>
      ) : null}
    </article>
  );
}
