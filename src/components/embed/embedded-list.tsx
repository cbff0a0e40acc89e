import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import { categoryGroupSlugs } from '../../domain/actors/category.ts';
import { printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import type { Site } from '../../domain/site.ts';
import type { EmbedChoice } from '../../domain/take-along/embed-query.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { AbbreviationSign } from '../actors/abbreviation-sign.tsx';
import { categoriesOf } from '../actors/categories-of.ts';
import { FormerName } from '../actors/former-name.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
import { EmbedFrame } from './embed-frame.tsx';
import { WayOut } from './way-out.tsx';

interface Props {
  site: Site;
  /** Those that fit, in order. */
  actors: ActorSummary[];
  choice: EmbedChoice;
}

/** A frame is for a glance; who wants more than these follows the link to the directory. */
export const mostInFrame = 100;

/** The list as other sites show it in a frame: compact; its links open windows of their own. */
export function EmbeddedList({ site, actors, choice }: Props) {
  const t = useTranslations('Embed');
  const locale = useLocale();
  const shown = actors.slice(0, mostInFrame);
  const [count, isCut] = [actors.length, actors.length > mostInFrame];
  const words = count ? t('count', { count }) : t('none');
  return (
    <EmbedFrame
      site={site}
      count={isCut ? t('some', { shown: mostInFrame, count }) : words}
      more={{
        address: addressOf('/', locale) + printDirectoryQuery(choice),
        name: isCut ? t('allOf', { count }) : t('all'),
      }}
    >
      <ul className="rows">
        {shown.map((actor) => (
          <Entry key={actor.slug} actor={actor} />
        ))}
      </ul>
    </EmbedFrame>
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
