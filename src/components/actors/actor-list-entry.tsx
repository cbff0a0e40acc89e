import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import { categoryGroupSlugs } from '../../domain/actors/category.ts';
import { plainText } from '../../domain/rich-text.ts';
import { markRichText } from '../../domain/search/highlight.ts';
import type { Marker } from '../../domain/search/search.ts';
import type { SearchEntry } from '../../domain/search/search-entry.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { foreignLanguage } from '../texts/localized-text.tsx';
import { MarkedText } from '../texts/marked-text.tsx';
import { RichTextView } from '../texts/rich-text-view.tsx';
import { TextAsOf } from '../texts/text-as-of.tsx';
import { AbbreviationSign } from './abbreviation-sign.tsx';
import { ActorReach } from './actor-reach.tsx';
import { categoriesOf } from './categories-of.ts';
import { FormerName } from './former-name.tsx';
import { FoundElsewhere } from './found-elsewhere.tsx';
import { Offers } from './offers.tsx';
import { furtherLinks } from './reaches.ts';
import { summaryParts } from './summary-parts.ts';
import '../layout/ways.css';
import './actor-list-entry.css';

interface Props {
  actor: ActorSummary;
  /** Slugs of the chosen categories: the reasons for the needs among them lead the entry. */
  chosen: string[];
  /** Where it was searched for: all that is searched of it, and what to mark. */
  hit?: { entry: SearchEntry; marker: Marker };
}

/**
 * An actor in the list: sign, name, why it helps with what was chosen, else its one sentence (else the first ones of
 * its text), kind · seat · focus, ways to reach it.
 */
export function ActorListEntry({ actor, chosen, hit }: Props) {
  const t = useTranslations('Actor');
  const locale = useLocale();
  const { name, tagline, summary, seat, categories } = actor;
  const facts = [
    ...categoriesOf(categories, categoryGroupSlugs.kindOfBody).map((category) => category.name),
    ...(seat ? [seat] : []),
    ...categoriesOf(categories, categoryGroupSlugs.regionalFocus).map((category) => category.name),
  ];
  const reasons = actor.reasons.filter(({ need }) => chosen.includes(need));
  const said = reasons.length ? reasons.map(({ text }) => text) : tagline ? [tagline] : [];
  const sentences = [...new Map(said.map((text) => [text.value, text])).values()];
  const lead = summary && !said.length ? summaryParts(summary.value).lead : [];
  const shown = [
    actor.abbreviations[0] ?? '',
    name.value,
    ...sentences.map(({ value }) => value),
    plainText(lead),
    ...facts.map(({ value }) => value),
  ];
  const links = furtherLinks(actor.links).filter((link) => link.url);
  return (
    <article className="entry">
      <AbbreviationSign actor={actor} />
      <div>
        <h3>
          <a href={addressOf('/actors/[slug]', locale, { slug: actor.slug })}>
            <MarkedText text={name} marker={hit?.marker} />
          </a>
        </h3>
        <FormerName actor={actor} />
        {sentences.map((text) => (
          <p key={text.value}>
            <MarkedText text={text} marker={hit?.marker} />
          </p>
        ))}
        {summary && lead.length ? (
          <div lang={foreignLanguage(summary, locale)}>
            <RichTextView text={hit ? markRichText(lead, hit.marker) : lead} />
          </div>
        ) : null}
        <TextAsOf date={actor.textAsOf} />
        {hit ? <FoundElsewhere {...hit} shown={shown} /> : null}
        <ul className="meta">
          {facts.map((fact) => (
            <li key={fact.value}>
              <MarkedText text={fact} marker={hit?.marker} />
            </li>
          ))}
        </ul>
        <Offers reasons={reasons} />
        <ActorReach actor={actor} />
        {links.length ? (
          <ul className="ways">
            {links.map(({ platform, url }) => (
              <li key={url}>
                <a
                  href={url ?? undefined}
                  aria-label={t('channelOf', {
                    platform: t(`platforms.${platform}`),
                    actor: actor.abbreviations[0] ?? name.value,
                  })}
                >
                  {t(`platforms.${platform}`)}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </article>
  );
}
