import 'server-only';
import type { FunFact } from '../domain/facts/fun-fact.ts';
import type { Locale } from '../i18n/locales.ts';
import { findActorReferences } from './actor-references.ts';
import { keptPerRevision } from './content-revision.ts';
import { factsOf } from './facts-of.ts';
import { findGonePages } from './gone-pages.ts';
import { readAll } from './payload.ts';
import { latestUpdate } from './stored.ts';

/** Every published fact as it is stored, in staff's order. */
export const readFacts = keptPerRevision('readFacts', () => readAll('fun-facts', { sort: 'position' }));

/** Every published fact, rankings with their places worked out, in staff's order. */
export const findFunFacts = keptPerRevision('findFunFacts', async (locale: Locale): Promise<FunFact[]> => {
  const [stored, actors, gone] = await Promise.all([readFacts(), findActorReferences(locale), findGonePages()]);
  return factsOf(stored, { actors, gone }, locale);
});

/** When a fact last changed, for the sitemap. */
export const latestFactChange = async (): Promise<string | null> => latestUpdate(await readFacts());
