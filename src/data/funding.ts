import 'server-only';
import type { ActorSummary } from '../domain/actors/actor.ts';
import type { FundingProgramme } from '../domain/funding/funding-programme.ts';
import { type GonePages, wayOutOf } from '../domain/links/gone.ts';
import { inLanguage } from '../domain/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { findSummaries } from './actor-summaries.ts';
import { keptPerRevision } from './content-revision.ts';
import { findGonePages } from './gone-pages.ts';
import { readAll } from './payload.ts';
import { sourcesOf } from './sources.ts';
import { latestUpdate, relatedId, type StoredProgramme } from './stored.ts';

/** Every published programme as it is stored, in staff's order. */
export const readProgrammes = keptPerRevision('readProgrammes', () =>
  readAll('funding-programmes', { sort: 'position' }),
);

/** Every published funding programme that has something to say, in staff's order. */
export const findFundingProgrammes = keptPerRevision(
  'findFundingProgrammes',
  async (locale: Locale): Promise<FundingProgramme[]> => {
    const [stored, actors, gone] = await Promise.all([readProgrammes(), findSummaries(locale), findGonePages()]);
    return stored.flatMap((programme) => programmeOf(programme, { actors, gone }, locale) ?? []);
  },
);

/** When a programme last changed, for the sitemap. */
export const latestProgrammeChange = async (): Promise<string | null> => latestUpdate(await readProgrammes());

function programmeOf(
  stored: StoredProgramme,
  { actors, gone }: { actors: Map<string, ActorSummary>; gone: GonePages },
  locale: Locale,
): FundingProgramme | null {
  const name = inLanguage(stored.name, locale);
  const giver = inLanguage(stored.giver, locale);
  const forWhom = inLanguage(stored.forWhom, locale);
  const pays = inLanguage(stored.pays, locale);
  if (!name || !giver || !forWhom || !pays) return null;
  return {
    id: stored.slug || stored.id,
    name,
    giver,
    forWhom,
    pays,
    conditions: inLanguage(stored.conditions, locale),
    ownShare: inLanguage(stored.ownShare, locale),
    rhythm: inLanguage(stored.rhythm, locale),
    deadlines: (stored.deadlines ?? []).flatMap(({ day }) => day || []).sort(),
    applicants: stored.applicants ?? [],
    region: stored.region,
    countries: stored.countries ?? [],
    amounts: (stored.amounts ?? []).flatMap(({ comparator, value, valueTo, per, asOf }) =>
      typeof value === 'number'
        ? [
            {
              comparator: comparator ?? 'exactly',
              value,
              valueTo: valueTo ?? null,
              per: inLanguage(per, locale),
              asOf: asOf || null,
            },
          ]
        : [],
    ),
    state: stored.state,
    stateAsOf: stored.stateAsOf || null,
    stateNote: inLanguage(stored.stateNote, locale),
    ...wayOutOf(stored.url, gone),
    advisers: (stored.advisers ?? []).flatMap((actor) => actors.get(relatedId(actor) ?? '') ?? []),
    sources: sourcesOf(stored.sources, gone, locale),
    hasReviewedText: stored.hasReviewedText?.[locale] === true,
  };
}
