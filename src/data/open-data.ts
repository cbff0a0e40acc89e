import 'server-only';
import { exportedFact } from '../domain/take-along/exported-fact.ts';
import { exportedProgramme } from '../domain/take-along/exported-programme.ts';
import { licence } from '../domain/take-along/licence.ts';
import { openDataAddress } from '../domain/take-along/open-data-address.ts';
import type { ExportedFact, ExportedProgramme, Origin } from '../domain/take-along/open-data-schema.ts';
import type { Locale } from '../i18n/locales.ts';
import { readCategories, readGroups } from './categories.ts';
import { findFunFacts, readFacts } from './fun-facts.ts';
import { findFundingProgrammes, readProgrammes } from './funding.ts';
import { getSite } from './site.ts';
import { latestUpdate } from './stored.ts';
import { readActors } from './stored-actors.ts';
import { whereabouts } from './whereabouts.ts';

/** Every published fact as the open data show it, in staff's order. */
export async function findExportedFacts(): Promise<ExportedFact[]> {
  const where = await whereabouts();
  return (await inLanguages(findFunFacts)).map((fact) => exportedFact(fact, where));
}

/** Every published funding programme as the open data show it, in staff's order. */
export async function findExportedProgrammes(): Promise<ExportedProgramme[]> {
  const where = await whereabouts();
  return (await inLanguages(findFundingProgrammes)).map((programme) => exportedProgramme(programme, where));
}

/** The same things read in each language. */
async function inLanguages<T extends { id: string }>(
  find: (locale: Locale) => Promise<T[]>,
): Promise<Record<Locale, T>[]> {
  const [german, english] = await Promise.all([find('de'), find('en')]);
  const byId = new Map(english.map((one) => [one.id, one]));
  return german.flatMap((de) => {
    const en = byId.get(de.id);
    return en ? [{ de, en }] : [];
  });
}

/** When anything that the data are made of last changed (ISO 8601). */
export async function latestChange(): Promise<string> {
  const stored = await Promise.all([readActors(), readFacts(), readProgrammes(), readCategories(), readGroups()]);
  return latestUpdate(stored.flat()) ?? new Date(0).toISOString();
}

/** What every file of the open data says of itself. */
export async function getOrigin(): Promise<Origin> {
  const [site, changedOn] = await Promise.all([getSite('de'), latestChange()]);
  const { site: source } = await whereabouts();
  return {
    licence,
    attribution: [site.contact.organization, `${site.name} ${site.tagline.value}`].filter(Boolean).join(', '),
    source,
    description: source + openDataAddress('openapi.json'),
    generatedFrom: { changedOn },
  };
}
