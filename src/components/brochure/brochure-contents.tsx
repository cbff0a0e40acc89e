import { getTranslations } from 'next-intl/server';
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

/** The entries by their numbers: no browser prints the number of a page yet. */
export async function BrochureContents({ locale, actors, first }: Props) {
  const t = await getTranslations({ locale, namespace: 'Brochure' });
  return (
    <nav lang={locale} aria-label={t('contents')}>
      <h2>{t('contents')}</h2>
      <ol start={first === 1 ? undefined : first}>
        {actors.map((actor) =>
          actor ? (
            <li key={actor.id}>
              <a href={`#${entryAnchor(actor, locale)}`}>
                <Words text={actor.name} locale={locale} />
              </a>
            </li>
          ) : null,
        )}
      </ol>
    </nav>
  );
}
