import 'server-only';
import type { PublishedActor } from '../domain/actors/published-actor.ts';
import type { RelatedActor } from '../domain/actors/related-actors.ts';
import type { FunFact } from '../domain/facts/fun-fact.ts';
import type { FundingProgramme } from '../domain/funding/funding-programme.ts';
import type { Site } from '../domain/site.ts';
import type { Whereabouts } from '../domain/take-along/open-data-address.ts';
import type { Locale } from '../i18n/locales.ts';
import { getActor } from './actors.ts';
import { findFunFacts } from './fun-facts.ts';
import { findFundingProgrammes } from './funding.ts';
import { findRelatedActors } from './related-actors.ts';
import { getSite } from './site.ts';
import { whereabouts } from './whereabouts.ts';

/** All that the page of an entry is drawn from. */
export interface EntryPage {
  site: Site;
  actor: PublishedActor;
  related: RelatedActor[];
  /** The facts that speak of the actor. */
  facts: FunFact[];
  /** The funding programmes that the actor advises on. */
  programmes: FundingProgramme[];
  where: Whereabouts;
}

/** The page of the entry of an address; null where there is none. */
export async function findEntryPage(slug: string, locale: Locale): Promise<EntryPage | null> {
  const actor = await getActor(slug, locale);
  if (!actor) return null;
  const [site, facts, programmes, related, where] = await Promise.all([
    getSite(locale),
    findFunFacts(locale),
    findFundingProgrammes(locale),
    findRelatedActors(actor.slug, locale),
    whereabouts(),
  ]);
  const named = [actor.id, actor.parent?.id ?? ''];
  return {
    site,
    actor,
    related,
    facts: facts.filter((fact) => fact.actors.some(({ id }) => id === actor.id)),
    programmes: programmes.filter(({ advisers }) => advisers.some(({ slug: own }) => own === actor.slug)),
    // Of the names that things had elsewhere, those that stand on the page.
    where: { ...where, firstIds: new Map([...(where.firstIds ?? [])].filter(([id]) => named.includes(id))) },
  };
}
