import 'server-only';
import type { ActorReference, ActorSummary } from '../domain/actors/actor.ts';
import type { ActorInLanguages, PublishedActor } from '../domain/actors/published-actor.ts';
import { bySlug } from '../domain/actors/slug-lookup.ts';
import { sortByName } from '../domain/actors/sort-order.ts';
import { dayOf } from '../domain/day.ts';
import { type GonePages, wayOutOf } from '../domain/links/gone.ts';
import { inLanguage, type Localized } from '../domain/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { contactOf } from './actor-contact.ts';
import { findAppearances } from './appearances.ts';
import { channelsOf } from './channels.ts';
import { findConfirmations } from './confirmations.ts';
import { keptPerRevision } from './content-revision.ts';
import { findFiled, resourcesOf, spokenOf } from './filed.ts';
import { findGonePages, findVouched } from './gone-pages.ts';
import { readSite } from './payload.ts';
import { relatedId, type StoredActor, type StoredSite } from './stored.ts';
import { readActors } from './stored-actors.ts';

/** Every published actor, as the list shows it, in alphabetical order of the names shown. */
export const findActors = keptPerRevision('actors', async (locale: Locale): Promise<ActorSummary[]> => {
  return sortByName([...(await findSummaries(locale)).values()], locale);
});

/** The same by id. */
export const findSummaries = keptPerRevision(
  'summaries',
  async (locale: Locale): Promise<Map<string, ActorSummary>> => {
    const [stored, filed, site, gone, vouched] = await Promise.all([
      readActors(),
      findFiled(locale),
      readSite(),
      findGonePages(),
      findVouched(),
    ]);
    return new Map(
      stored.flatMap((actor) => {
        const summary = summaryOf(actor, { filed, site, gone, vouched }, locale);
        return summary ? [[actor.id, summary] as const] : [];
      }),
    );
  },
);

/** The stored actors by slug, as asked for in a language. */
const findAddressed = keptPerRevision('addressed', async (locale: Locale) => {
  const stored = await readActors();
  const addressed = stored.map((actor) => ({ actor, slugs: slugsOf(actor), formerSlugs: actor.formerSlugs ?? [] }));
  return bySlug(addressed, locale);
});

/** The actor of an address, by its slug in either language, present or former; null when there is none (published). */
export async function getActor(slug: string, locale: Locale): Promise<PublishedActor | null> {
  const [addressed, known] = await Promise.all([findAddressed(locale), knownOf(locale)]);
  const found = addressed.get(slug)?.actor;
  return found ? actorOf(found, known, locale) : null;
}

/** Every published actor with all that its entry shows, in alphabetical order: for feeds and the brochure. */
export const findPublishedActors = keptPerRevision('entries', async (locale: Locale): Promise<PublishedActor[]> => {
  const [stored, known] = await Promise.all([readActors(), knownOf(locale)]);
  return sortByName(
    stored.flatMap((actor) => actorOf(actor, known, locale) ?? []),
    locale,
  );
});

/** The same as read in each language, in German order: for files. */
export async function findActorsInLanguages(): Promise<ActorInLanguages[]> {
  const [german, english] = await Promise.all([findPublishedActors('de'), findPublishedActors('en')]);
  const byId = new Map(english.map((actor) => [actor.id, actor]));
  return german.flatMap((de) => {
    const en = byId.get(de.id);
    return en ? [{ de, en }] : [];
  });
}

interface Known {
  summaries: Map<string, ActorSummary>;
  appearances: Awaited<ReturnType<typeof findAppearances>>;
  confirmations: Awaited<ReturnType<typeof findConfirmations>>;
  gone: GonePages;
}

async function knownOf(locale: Locale): Promise<Known> {
  const [summaries, appearances, confirmations, gone] = await Promise.all([
    findSummaries(locale),
    findAppearances(),
    findConfirmations(),
    findGonePages(),
  ]);
  return { summaries, appearances, confirmations, gone };
}

function actorOf(
  found: StoredActor,
  { summaries, appearances, confirmations, gone }: Known,
  locale: Locale,
): PublishedActor | null {
  const summary = summaries.get(found.id);
  if (!summary) return null;
  const reference = (relation: unknown): ActorReference | null => {
    const related = summaries.get(relatedId(relation) ?? '');
    return related ? { id: related.id, slug: related.slug, name: related.name } : null;
  };
  return {
    ...summary,
    publishedOn: appearances.get(found.id)?.firstOn ?? found.createdAt,
    slugs: slugsOf(found),
    names: (found.names ?? []).map(({ value, language, kind }) => ({ value, language, kind })),
    formerSlugs: found.formerSlugs ?? [],
    plainWords: inLanguage(found.plainWords, locale),
    bodyKind: found.bodyKind,
    parent: reference(found.parent),
    parentName: inLanguage(found.parentName, locale),
    foundingYear: found.foundingYear ?? null,
    resources: resourcesOf(found, gone, locale),
    changes: (found.changes ?? []).flatMap((change) => {
      const description = inLanguage(change.description, locale);
      if (!description) return [];
      const { url: sourceUrl, gone: sourceGone = null } = wayOutOf(change.sourceUrl, gone);
      return [{ date: change.date || null, description, sourceUrl, sourceGone }];
    }),
    successor: reference(found.successor),
    reviewedOn: found.reviewedOn ? dayOf(found.reviewedOn) : null,
    confirmedOn: confirmedOf(confirmations.get(found.id)),
    updatedOn: appearances.get(found.id)?.changedOn ?? found.updatedAt,
    hasReviewedText: found.hasReviewedText?.[locale] === true,
  };
}

const confirmedOf = (moment: string | undefined): string | null => (moment ? dayOf(moment) : null);

/** The id of the actor of an address, as above; null where there is none. */
export async function getActorId(slug: string, locale: Locale): Promise<string | null> {
  return (await findAddressed(locale)).get(slug)?.actor.id ?? null;
}

/** References to published actors by id, for what speaks of them. */
export const findActorReferences = keptPerRevision('named', async (locale: Locale) => {
  const stored = await readActors();
  return new Map(
    stored.flatMap((actor) => {
      const reference = referenceOf(actor, locale);
      return reference ? [[actor.id, reference] as const] : [];
    }),
  );
});

/** The slug of each published actor in each language, with the time of its last change: for the sitemap. */
export async function findActorSlugs(): Promise<{ slugs: Record<Locale, string>; updatedOn: string }[]> {
  const [stored, appearances] = await Promise.all([readActors(), findAppearances()]);
  return stored.map((actor) => ({
    slugs: slugsOf(actor),
    updatedOn: appearances.get(actor.id)?.changedOn ?? actor.updatedAt,
  }));
}

/** The slug of an actor in each language. */
export function slugsOf(actor: StoredActor): Record<Locale, string> {
  const slug = (locale: Locale) => inLanguage(actor.slug, locale)?.value ?? actor.id;
  return { de: slug('de'), en: slug('en') };
}

/** What a link to an actor takes; null where there is none, or none published. */
export function referenceOf(actor: StoredActor | undefined, locale: Locale): ActorReference | null {
  const name: Localized<string> | null = inLanguage(actor?.name, locale);
  return actor && name ? { id: actor.id, slug: slugsOf(actor)[locale], name } : null;
}

interface Told {
  filed: Awaited<ReturnType<typeof findFiled>>;
  site: StoredSite;
  gone: GonePages;
  vouched: Awaited<ReturnType<typeof findVouched>>;
}

function summaryOf(actor: StoredActor, { filed, site, gone, vouched }: Told, locale: Locale): ActorSummary | null {
  const reference = referenceOf(actor, locale);
  if (!reference) return null;
  const { tagline, summary } = spokenOf(actor, gone, locale);
  return {
    ...reference,
    abbreviations: (actor.names ?? []).filter((name) => name.kind === 'acronym').map((name) => name.value),
    lifecycle: actor.lifecycle,
    lifecycleSince: actor.lifecycleSince || null,
    formerName: (actor.lifecycle === 'renamed' && actor.names?.find(({ kind }) => kind === 'former')) || null,
    tagline,
    summary,
    textAsOf: actor.textAsOf || null,
    seat: inLanguage(actor.seat, locale),
    categories: filed.get(actor.id)?.categories ?? [],
    reasons: filed.get(actor.id)?.reasons ?? [],
    partnerCountries: actor.partnerCountries ?? [],
    links: channelsOf(actor, { gone, vouched }),
    contact: contactOf(actor, site, gone),
  };
}
