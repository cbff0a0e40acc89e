import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import { filterActors } from '../../domain/actors/actor-filter.ts';
import { categoryGroupSlugs } from '../../domain/actors/category.ts';
import { type DirectoryQuery, printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import type { Site } from '../../domain/site.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { AbbreviationSign } from '../actors/abbreviation-sign.tsx';
import { categoriesOf } from '../actors/categories-of.ts';
import { FormerName } from '../actors/former-name.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
import { WayOut, wayOutNote } from './way-out.tsx';
import '../layout/ways.css';

interface Props {
  site: Site;
  /** Every actor, in order. */
  actors: ActorSummary[];
  query: DirectoryQuery;
}

/** A frame is for a glance; who wants more than these follows the link to the directory. */
const most = 100;

/** The list as other sites show it in a frame: compact; its links open windows of their own. */
export function EmbeddedList({ site, actors, query }: Props) {
  const t = useTranslations('Embed');
  const locale = useLocale();
  const fitting = filterActors(actors, query);
  const shown = fitting.slice(0, most);
  const [count, isCut] = [fitting.length, fitting.length > most];
  return (
    <main className="embedded">
      <h1>
        {site.name} <LocalizedText text={site.tagline} />
      </h1>
      <p className="source">
        {isCut ? t('some', { shown: most, count }) : count ? t('count', { count }) : t('none')}{' '}
        <span id={wayOutNote}>{t('newWindow')}</span>
      </p>
      <ul className="rows">
        {shown.map((actor) => (
          <Entry key={actor.slug} actor={actor} />
        ))}
      </ul>
      <p className="source">
        <WayOut href={addressOf('/', locale) + printDirectoryQuery(query)}>
          {isCut ? t('allOf', { count }) : t('all')}
        </WayOut>{' '}
        · {site.contact.organization}
      </p>
    </main>
  );
}

function Entry({ actor }: { actor: ActorSummary }) {
  const locale = useLocale();
  const facts = [
    ...categoriesOf(actor.categories, categoryGroupSlugs.kindOfBody).map(({ name }) => name),
    ...(actor.seat ? [actor.seat] : []),
  ];
  return (
    <li>
      <div>
        <WayOut href={addressOf('/actors/[slug]', locale, { slug: actor.slug })}>
          <LocalizedText text={actor.name} />
        </WayOut>
        <FormerName actor={actor} />
        {actor.tagline ? (
          <p>
            <LocalizedText text={actor.tagline} />
          </p>
        ) : null}
        <ul className="meta">
          {facts.map((fact) => (
            <li key={fact.value}>
              <LocalizedText text={fact} />
            </li>
          ))}
        </ul>
      </div>
      <AbbreviationSign actor={actor} />
    </li>
  );
}
