import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import { categoryFilter } from '../../domain/actors/actor-filter.ts';
import { printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import { today } from '../../domain/day.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { type EmbedChoice, printEmbedQuery } from '../../domain/take-along/embed-query.ts';
import { plainList } from '../../domain/take-along/plain-list.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { askedFilters } from '../actors/asked-for.ts';
import { mostInFrame } from '../embed/embedded-list.tsx';
import { ChoosePage } from './choose-page.tsx';
import { ListChoices } from './list-choices.tsx';
import { actorLine } from './plain-lines.ts';

interface Props {
  /** The name of the site. */
  name: string;
  /** The whole address of the site, without a slash at the end. */
  site: string;
  /** Every actor, and those that fit. */
  actors: ActorSummary[];
  chosen: ActorSummary[];
  choice: EmbedChoice;
}

/** Where one chooses the actors that one's own site shows. */
export function ChooseList({ name, site, actors, chosen, choice }: Props) {
  const t = useTranslations('OnYourSite');
  const takeAlong = useTranslations('TakeAlong');
  const embed = useTranslations('Embed');
  const lifecycles = useTranslations('Actor.lifecycles');
  const locale = useLocale();
  const [shown, count] = [addressOf('/', locale) + printDirectoryQuery(choice), chosen.length];
  const isCut = count > mostInFrame;
  const date = formatPartialDate(today(), locale);
  const items = chosen
    .slice(0, mostInFrame)
    .map((actor) => actorLine(actor, site + addressOf('/actors/[slug]', locale, { slug: actor.slug }), lifecycles));
  const offered = categoryFilter(actors, choice).flatMap(({ choices }) => choices);
  const filters = askedFilters({ ...choice, words: '', page: 1 }, offered, locale);
  const title = [takeAlong('embedTitle', { site: name }), ...filters.map((filter) => filter.name.value)].join(' · ');
  return (
    <ChoosePage
      of="list"
      choices={<ListChoices actors={actors} choice={choice} />}
      count={isCut ? embed('some', { shown: mostInFrame, count }) : embed('count', { count })}
      site={site}
      title={title}
      framed={addressOf('/embed', locale) + printEmbedQuery(choice)}
      shown={shown}
      plain={plainList({
        heading: title,
        note: t('asOf', { date }),
        newest: { name: isCut ? embed('allOf', { count }) : t('newest'), address: site + shown },
        parts: [{ items }],
      })}
    />
  );
}
