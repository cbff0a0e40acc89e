import { useLocale, useTranslations } from 'next-intl';
import type { Actor } from '../../domain/actors/actor.ts';
import { citationOf } from '../../domain/actors/citation.ts';
import type { RelatedActor } from '../../domain/actors/related-actors.ts';
import type { FunFact } from '../../domain/facts/fun-fact.ts';
import type { FundingProgramme } from '../../domain/funding/funding-programme.ts';
import type { Site } from '../../domain/site.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { foreignLanguage, LocalizedText } from '../texts/localized-text.tsx';
import { RichTextView } from '../texts/rich-text-view.tsx';
import { TextAsOf } from '../texts/text-as-of.tsx';
import { ReviewNote, TextNotice } from '../texts/text-notice.tsx';
import { AbbreviationSign } from './abbreviation-sign.tsx';
import { ActorCard } from './actor-card.tsx';
import { ActorChanges } from './actor-changes.tsx';
import { ActorFacts } from './actor-facts.tsx';
import { ActorLifecycle } from './actor-lifecycle.tsx';
import { ActorProgrammes } from './actor-programmes.tsx';
import { ActorReach } from './actor-reach.tsx';
import { ActorResources } from './actor-resources.tsx';
import { FormerName } from './former-name.tsx';
import { NoWay } from './no-way.tsx';
import { PlainWords } from './plain-words.tsx';
import { reachesOf } from './reaches.ts';
import { RelatedActors } from './related-actors.tsx';
import '../texts/prose.css';
import './actor-entry.css';

interface Props {
  site: Site;
  actor: Actor;
  related: RelatedActor[];
  /** The facts that speak of the actor. */
  facts: FunFact[];
  /** The funding programmes that the actor advises on. */
  programmes: FundingProgramme[];
  /** The whole address of the entry. */
  address: string;
  /** Where it is told what changed; null where nothing has. */
  historyAddress: string | null;
}

/** Everything the site knows of one actor, in an order that never changes. */
export function ActorEntry({ site, actor, related, facts, programmes, address, historyAddress }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const text = actor.summary;
  const { language } = text ?? actor.name;
  // Plain words in a language that the rest of the page is not in are plain to nobody.
  const plain = [locale, language].includes(actor.plainWords?.language ?? locale) ? actor.plainWords : null;
  const citation = citationOf(
    {
      name: actor.name.value,
      directory: `${site.name} ${site.tagline.value}`,
      publisher: site.contact.organization,
      updatedOn: actor.updatedOn,
      address,
    },
    locale,
  );
  return (
    <article>
      <header className="hero">
        <AbbreviationSign actor={actor} size="board" />
        <div>
          <h1 className="name">
            <LocalizedText text={actor.name} />
          </h1>
          <FormerName actor={actor} />
          {actor.tagline ? (
            <p className="lead">
              <LocalizedText text={actor.tagline} />
            </p>
          ) : null}
          {reachesOf(actor).length ? <ActorReach actor={actor} isLarge /> : <NoWay slug={actor.slug} />}
        </div>
      </header>
      <div className="columns">
        <div className="prose">
          <ActorLifecycle actor={actor} />
          {plain ? <PlainWords text={plain} /> : null}
          <TextNotice language={language} />
          {text ? (
            <section>
              <h2>{t('Entry.about')}</h2>
              <div className="prose" lang={foreignLanguage(text, locale)}>
                <RichTextView text={text.value} />
              </div>
              <ReviewNote language={language} hasReviewedText={actor.hasReviewedText} />
            </section>
          ) : null}
          <TextAsOf date={actor.textAsOf} />
          <ActorResources actor={actor} />
          <ActorProgrammes programmes={programmes} />
          <ActorChanges changes={actor.changes} />
        </div>
        <ActorCard actor={actor} address={address} citation={citation} historyAddress={historyAddress} />
      </div>
      <div className="prose beyond">
        <ActorFacts actor={actor} facts={facts} />
        <RelatedActors related={related} />
        <p>
          <a href={addressOf('/', locale)}>{t('Actor.back')}</a>
        </p>
      </div>
    </article>
  );
}
