import 'server-only';
import { exportedActor } from '../domain/take-along/exported-actor.ts';
import { exportedFact } from '../domain/take-along/exported-fact.ts';
import { licence } from '../domain/take-along/licence.ts';
import { openDataAddress } from '../domain/take-along/open-data-address.ts';
import type { ExportedActor, ExportedFact, Origin } from '../domain/take-along/open-data-schema.ts';
import { findActorsInLanguages } from './actors.ts';
import { readCategories, readGroups } from './categories.ts';
import { keptPerRevision } from './content-revision.ts';
import { findFunFacts, readFacts } from './fun-facts.ts';
import { getSite } from './site.ts';
import { readActors } from './stored-actors.ts';
import { whereabouts } from './whereabouts.ts';

/** Every published actor as the open data show it, in the order of the German directory. */
export const findExportedActors = keptPerRevision(async (): Promise<ExportedActor[]> => {
  const where = whereabouts();
  return (await findActorsInLanguages()).map((actor) => exportedActor(actor, where));
});

/** Every published fact as the open data show it, in staff's order. */
export async function findExportedFacts(): Promise<ExportedFact[]> {
  const [german, english] = await Promise.all([findFunFacts('de'), findFunFacts('en')]);
  const byId = new Map(english.map((fact) => [fact.id, fact]));
  const where = whereabouts();
  return german.flatMap((de) => {
    const en = byId.get(de.id);
    return en ? [exportedFact({ de, en }, where)] : [];
  });
}

/** When anything that the data are made of last changed (ISO 8601). */
export async function latestChange(): Promise<string> {
  const stored = await Promise.all([readActors(), readFacts(), readCategories(), readGroups()]);
  const dates = stored.flat().map(({ updatedAt }) => updatedAt);
  return dates.sort().at(-1) ?? new Date(0).toISOString();
}

/** What every file of the open data says of itself. */
export async function getOrigin(): Promise<Origin> {
  const [site, changedOn] = await Promise.all([getSite('de'), latestChange()]);
  const { site: source } = whereabouts();
  return {
    licence,
    attribution: [site.contact.organization, `${site.name} ${site.tagline.value}`].filter(Boolean).join(', '),
    source,
    description: source + openDataAddress('openapi.json'),
    generatedFrom: { changedOn },
  };
}
