import 'server-only';
import type { ActorReference, ActorSummary } from '../domain/actors/actor.ts';
import type { ActorInLanguages, PublishedActor } from '../domain/actors/published-actor.ts';
import { bySlug } from '../domain/actors/slug-lookup.ts';
import { dayOf } from '../domain/day.ts';
import { type GonePages, wayOutOf } from '../domain/links/gone.ts';
import { inLanguage } from '../domain/localized.ts';
import type { Whereabouts } from '../domain/take-along/open-data-address.ts';
import type { Locale } from '../i18n/locales.ts';
import { slugsOf } from './actor-references.ts';
import { findActors, findSummaries } from './actor-summaries.ts';
import { findAppearances } from './appearances.ts';
import { findConfirmations } from './confirmations.ts';
import { keptPerRevision } from './content-revision.ts';
import { resourcesOf } from './filed.ts';
import { findGonePages } from './gone-pages.ts';
import { keptPerActor } from './per-actor.ts';
import { relatedId, type StoredActor } from './stored.ts';
import { readActors } from './stored-actors.ts';
import { whereabouts } from './whereabouts.ts';

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

/**
 * Published actors with all that their entries show: those of some ids, in that order, or all, in alphabetical order.
 */
export async function findPublishedActors(locale: Locale, ids?: string[]): Promise<PublishedActor[]> {
  const [stored, known] = await Promise.all([findStored(), knownOf(locale)]);
  const wanted = ids ?? (await findActors(locale)).map(({ id }) => id);
  return wanted.flatMap((id) => {
    const found = stored.get(id);
    return (found && actorOf(found, known, locale)) ?? [];
  });
}

const findStored = keptPerRevision('stored by id', async () => {
  return new Map((await readActors()).map((actor) => [actor.id, actor]));
});

/** The ids of those that visitors saw change last, the latest first, no more than so many. */
export async function findLatestIds(locale: Locale, most: number): Promise<string[]> {
  const [actors, stored, appearances] = await Promise.all([findActors(locale), findStored(), findAppearances()]);
  return actors
    .flatMap(({ id }) => {
      const found = stored.get(id);
      return found ? [{ id, on: changeOf(found, appearances) }] : [];
    })
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1))
    .slice(0, most)
    .map(({ id }) => id);
}

/**
 * What a file says of each published actor, in the order of the German directory; written anew only of those of which
 * something changed.
 * @param file by whose name it is kept
 * @param write what stands in the file of an actor in both languages
 */
export async function writtenActors(
  file: string,
  write: (actor: ActorInLanguages, where: Whereabouts) => string,
): Promise<Buffer[]> {
  const [actors, stored, german, english, where] = await Promise.all([
    findActors('de'),
    findStored(),
    knownOf('de'),
    knownOf('en'),
    whereabouts(),
  ]);
  const kept = keptPerActor<Buffer | null>(`in ${file}`);
  return actors.flatMap(({ id }) => {
    const found = stored.get(id);
    if (!found) return [];
    const text = kept(found, [...hangsOn(found, german), ...hangsOn(found, english), where], () => {
      const [de, en] = [actorOf(found, german, 'de'), actorOf(found, english, 'en')];
      return de && en ? Buffer.from(write({ de, en }, where)) : null;
    });
    return text ?? [];
  });
}

type Appearances = Awaited<ReturnType<typeof findAppearances>>;

/** When visitors last saw an actor change (ISO 8601). */
const changeOf = ({ id, updatedAt }: StoredActor, appearances: Appearances): string =>
  appearances.get(id)?.changedOn ?? updatedAt;

interface Known {
  summaries: Map<string, ActorSummary>;
  appearances: Appearances;
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

/** All that an actor with what its entry shows is made of, besides what is stored of it. */
function hangsOn({ id, parent, successor }: StoredActor, known: Known): unknown[] {
  const { summaries, appearances, confirmations, gone } = known;
  const related = [id, relatedId(parent), relatedId(successor)].map((each) => summaries.get(each ?? ''));
  const { firstOn, changedOn } = appearances.get(id) ?? {};
  return [...related, firstOn, changedOn, confirmations.get(id), gone];
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
    updatedOn: changeOf(found, appearances),
    hasReviewedText: found.hasReviewedText?.[locale] === true,
  };
}

const confirmedOf = (moment: string | undefined): string | null => (moment ? dayOf(moment) : null);

/** The id of the actor of an address, as above; null where there is none. */
export async function getActorId(slug: string, locale: Locale): Promise<string | null> {
  return (await findAddressed(locale)).get(slug)?.actor.id ?? null;
}

/** The slug of each published actor in each language, with the time of its last change: for the sitemap. */
export async function findActorSlugs(): Promise<{ slugs: Record<Locale, string>; updatedOn: string }[]> {
  const [stored, appearances] = await Promise.all([readActors(), findAppearances()]);
  return stored.map((actor) => ({ slugs: slugsOf(actor), updatedOn: changeOf(actor, appearances) }));
}
