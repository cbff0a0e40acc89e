import { useLocale, useTranslations } from 'next-intl';
import type { Actor } from '../../domain/actor.ts';
import type { FunFact } from '../../domain/fun-fact.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { foreignLanguage, LocalizedText } from '../texts/localized-text.tsx';
import { RichTextView } from '../texts/rich-text-view.tsx';
import { TextNotice } from '../texts/text-notice.tsx';
import { AbbreviationSign } from './abbreviation-sign.tsx';
import { ActorCard } from './actor-card.tsx';
import { ActorChanges } from './actor-changes.tsx';
import { ActorChannels } from './actor-channels.tsx';
import { ActorFacts } from './actor-facts.tsx';
import { ActorHelp } from './actor-help.tsx';
import { ActorLifecycle } from './actor-lifecycle.tsx';
import { ActorResources } from './actor-resources.tsx';
import { summaryParts } from './summary-parts.ts';

interface Props {
  actor: Actor;
  /** The facts that speak of the actor. */
  facts: FunFact[];
  /** The whole address of the entry. */
  address: string;
}

/** Everything the site knows of one actor. */
export function ActorEntry({ actor, facts, address }: Props) {
  const t = useTranslations('Actor');
  const locale = useLocale();
  const text = actor.summary;
  const language = text ? foreignLanguage(text, locale) : undefined;
  const { lead, rest } = summaryParts(text?.value ?? []);
  return (
    <article>
      <header className="hero">
        <AbbreviationSign actor={actor} size="board" />
        <div>
          <h1 className="name">
            <LocalizedText text={actor.name} />
          </h1>
          <div className="lead" lang={language}>
            <RichTextView text={lead} />
          </div>
        </div>
      </header>
      <div className="columns">
        <div className="prose">
          <ActorLifecycle actor={actor} />
          <TextNotice language={(text ?? actor.name).language} hasReviewedText={actor.hasReviewedText} />
          {rest.length ? (
            <div className="prose" lang={language}>
              <RichTextView text={rest} />
            </div>
          ) : null}
          <ActorHelp categories={actor.categories} />
          <ActorChannels actor={actor} />
          <ActorResources resources={actor.resources} />
          <ActorChanges changes={actor.changes} />
          <ActorFacts actor={actor} facts={facts} />
          <p className="onward">
            <a href={addressOf('/', locale)}>{t('back')}</a>
          </p>
        </div>
        <ActorCard actor={actor} address={address} />
      </div>
    </article>
  );
}
