import { getTranslations } from 'next-intl/server';
import type { PublishedActor } from '../../domain/published-actor.ts';
import type { Edition } from './edition.ts';
import { entryAnchor } from './entry-anchor.ts';
import { Words } from './words.tsx';

interface Props {
  edition: Edition;
  /** The entries in the order in which they stand. */
  order: PublishedActor[];
}

/** The entries by their numbers: no browser prints the number of a page yet. */
export async function BrochureContents({ edition, order }: Props) {
  const { locale, actors } = edition;
  const t = await getTranslations({ locale, namespace: 'Brochure' });
  return (
    <nav lang={locale} aria-label={t('contents')}>
      <h2>{t('contents')}</h2>
      <ol>
        {order.map(({ id }) => {
          const actor = actors.find((each) => each.id === id);
          return actor ? (
            <li key={id}>
              <a href={`#${entryAnchor(actor, locale)}`}>
                <Words text={actor.name} locale={locale} />
              </a>
            </li>
          ) : null;
        })}
      </ol>
    </nav>
  );
}
