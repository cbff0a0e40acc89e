import 'server-only';
import { cache } from 'react';
import type { PublishedActor } from '../domain/actors/published-actor.ts';
import { dayOf } from '../domain/day.ts';
import { type HistoryDay, historyOf, stateOfDay } from '../domain/history/entry-history.ts';
import { type PastEntry, withoutLinks } from '../domain/history/past-entry.ts';
import type { GonePages } from '../domain/links/gone.ts';
import { inLanguage } from '../domain/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { findActorReferences } from './actor-references.ts';
import { getActor } from './actors.ts';
import { findCategories } from './categories.ts';
import { type EntryVersion, readEntryVersions, type ShownEntry } from './entry-versions.ts';
import { resourcesOf, spokenOf } from './filed.ts';
import { runningPayload } from './payload.ts';
import { relatedId } from './stored.ts';

/** What changed in an entry, day by day. */
interface EntryHistory {
  actor: PublishedActor;
  /** The newest first. */
  days: HistoryDay[];
  /** Whether it goes back to the day on which visitors first saw the entry. */
  isWhole: boolean;
}

/** Its addresses stand as text whether there is still something or not. */
const nothingGone: GonePages = new Map();

/** One reading for a page and what it says of itself. */
const versionsOf = cache(async (id: string): Promise<EntryVersion[]> => readEntryVersions(await runningPayload(), id));

/** The history of the entry of an address; null where visitors see no such entry. */
export async function getHistory(slug: string, locale: Locale): Promise<EntryHistory | null> {
  const actor = await getActor(slug, locale);
  if (!actor) return null;
  const days = historyOf(await versionsOf(actor.id));
  return { actor, days, isWhole: days.at(-1)?.day === dayOf(actor.publishedOn) };
}

/** What the entry of an address said in the evening of a day on which it was changed; null where there is none. */
export async function getPastEntry(
  slug: string,
  day: string,
  locale: Locale,
): Promise<{ actor: PublishedActor; past: PastEntry } | null> {
  const actor = await getActor(slug, locale);
  if (!actor) return null;
  const versions = await versionsOf(actor.id);
  const version = stateOfDay(versions, day);
  const past = version && (await pastEntryOf(version.entry, locale));
  return past ? { actor, past: { ...past, isLatest: version.savedOn === versions[0]?.savedOn } } : null;
}

async function pastEntryOf(entry: ShownEntry, locale: Locale): Promise<Omit<PastEntry, 'isLatest'> | null> {
  const [categories, references] = await Promise.all([findCategories(locale), findActorReferences(locale)]);
  const name = inLanguage(entry.name, locale);
  if (!name) return null;
  const own = new Set((entry.categories ?? []).map(relatedId));
  const { tagline, summary } = spokenOf(entry, nothingGone, locale);
  const nameOf = (relation: unknown) => references.get(relatedId(relation) ?? '')?.name ?? null;
  return {
    name,
    tagline,
    summary: summary && { ...summary, value: withoutLinks(summary.value) },
    plainWords: inLanguage(entry.plainWords, locale),
    seat: inLanguage(entry.seat, locale),
    names: (entry.names ?? []).map(({ value }) => value),
    parent: nameOf(entry.parent) ?? inLanguage(entry.parentName, locale),
    successor: nameOf(entry.successor),
    foundingYear: entry.foundingYear ?? null,
    categories: [...categories].flatMap(([id, category]) => (own.has(id) ? [category.name] : [])),
    partnerCountries: entry.partnerCountries ?? [],
    lifecycle: entry.lifecycle,
    links: (entry.links ?? []).flatMap(({ platform, url }) => (url ? [{ platform, url }] : [])),
    resources: resourcesOf(entry, nothingGone, locale).flatMap(({ title, url }) => (url ? [{ title, url }] : [])),
  };
}
