import 'server-only';
import type { ActorResource, Reason } from '../domain/actors/actor.ts';
import { type Category, categoryGroupSlugs } from '../domain/actors/category.ts';
import { offerFor, reasonFor, type Spoken } from '../domain/actors/reason.ts';
import { type GonePages, wayOutOf } from '../domain/links/gone.ts';
import { withoutDeadLinks } from '../domain/links/without-dead-links.ts';
import { inLanguage } from '../domain/localized.ts';
import { type Locale, otherLocale } from '../i18n/locales.ts';
import { findCategories } from './categories.ts';
import { keptPerRevision } from './content-revision.ts';
import { findGonePages } from './gone-pages.ts';
import { keptPerActor } from './per-actor.ts';
import { richTextOf } from './rich-text.ts';
import { relatedId, type StoredActor } from './stored.ts';
import { readActors } from './stored-actors.ts';

/** What visitors find an actor under, in the order of all categories, and why. */
export interface Filed {
  categories: Category[];
  reasons: Reason[];
}

/**
 * The categories of each published actor, by its id. What staff say it helps with is left out where its entry gives no
 * reason; a reason in either language is enough, so that both list the same.
 */
export const findFiled = keptPerRevision('findFiled', async (locale: Locale): Promise<Map<string, Filed>> => {
  const other = otherLocale(locale);
  const [stored, all, others, gone] = await Promise.all([
    readActors(),
    findCategories(locale),
    findCategories(other),
    findGonePages(),
  ]);
  const kept = keptPerActor<Filed>(`filed ${locale}`);
  const fileOf = (actor: StoredActor): Filed => {
    const own = new Set((actor.categories ?? []).map(relatedId));
    const spoken = spokenOf(actor, gone, locale);
    const filed: Filed = { categories: [], reasons: [] };
    for (const [id, category] of all) {
      if (!own.has(id)) continue;
      if (category.group.slug === categoryGroupSlugs.helpsWith) {
        const text = reasonFor(spoken, category) ?? reasonFor(spokenOf(actor, gone, other), others.get(id) ?? category);
        if (!text) continue;
        filed.reasons.push({ need: category.slug, text, offer: offerFor(spoken.resources, category.slug) });
      }
      filed.categories.push(category);
    }
    return filed;
  };
  return new Map(stored.map((actor) => [actor.id, kept(actor, [all, others, gone], () => fileOf(actor))]));
});

/** What an entry says of its actor, in a language. */
export function spokenOf(
  actor: Pick<StoredActor, 'tagline' | 'summary' | 'resources'>,
  gone: GonePages,
  locale: Locale,
): Spoken {
  const summary = inLanguage(actor.summary, locale);
  const text = summary ? withoutDeadLinks(richTextOf(summary.value), gone) : [];
  return {
    tagline: inLanguage(actor.tagline, locale),
    summary: summary && text.length ? { value: text, language: summary.language } : null,
    resources: resourcesOf(actor, gone, locale),
  };
}

/** What an actor offers at addresses of its own, in a language. */
export function resourcesOf(actor: Pick<StoredActor, 'resources'>, gone: GonePages, locale: Locale): ActorResource[] {
  return (actor.resources ?? []).flatMap((resource) => {
    const title = inLanguage(resource.title, locale);
    const { kind, url, language = null, date = null } = resource;
    return title ? [{ title, kind, ...wayOutOf(url, gone), language, date: date || null }] : [];
  });
}
