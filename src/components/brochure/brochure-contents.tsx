import { getTranslations } from 'next-intl/server';
import { helpersByNeed } from '../../domain/actors/helpers-by-need.ts';
import type { PublishedActor } from '../../domain/actors/published-actor.ts';
import type { Locale } from '../../i18n/locales.ts';
import { entryAnchor } from './entry-anchor.ts';
import { Words } from './words.tsx';

interface Props {
  locale: Locale;
  /** The entries in the order in which they stand, as far as they are there in this language. */
  actors: (PublishedActor | undefined)[];
  /** The number of the first. */
  first: number;
}

interface LineProps {
  actor: PublishedActor;
  place: number;
  locale: Locale;
}

function Line({ actor, place, locale }: LineProps) {
  return (
    <li>
      <a href={`#${entryAnchor(actor, locale)}`}>
        <b>{place}</b>{' '}
        <span>
          <Words text={actor.name} locale={locale} />
        </span>
      </a>
    </li>
  );
}

/** Who helps with what, and all entries, by their numbers: no browser prints the number of a page yet. */
export async function BrochureContents({ locale, actors, first }: Props) {
  const t = await getTranslations({ locale });
  const needs = helpersByNeed(actors, first);
  return (
    <nav className="contents" lang={locale} aria-label={t('Brochure.contents')}>
      {needs.length ? (
        <section>
          <h2>{t('Brochure.needs')}</h2>
          <div className="lists">
            {needs.map(({ need, helpers }) => (
              <section key={need.slug}>
                <h3>
                  <Words text={need.name} locale={locale} />
                </h3>
                <ul>
                  {helpers.map(({ actor, place }) => (
                    <Line key={actor.id} actor={actor} place={place} locale={locale} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </section>
      ) : null}
      <section>
        <h2>{t('Brochure.entries')}</h2>
        <ul className="lists">
          {actors.map((actor, at) =>
            actor ? <Line key={actor.id} actor={actor} place={first + at} locale={locale} /> : null,
          )}
        </ul>
      </section>
    </nav>
  );
}
