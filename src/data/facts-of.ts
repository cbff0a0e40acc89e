import type { ActorReference } from '../domain/actors/actor.ts';
import { opposedCountry, opposedNumbers } from '../domain/facts/fact-conflict.ts';
import { factSentence } from '../domain/facts/fact-sentence.ts';
import type { FactConflict, FactValue, FunFact } from '../domain/facts/fun-fact.ts';
import { rank } from '../domain/facts/ranking.ts';
import { newestByOlder } from '../domain/facts/replaced-facts.ts';
import type { GonePages } from '../domain/links/gone.ts';
import { inLanguage, type Localized } from '../domain/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { sourcesOf } from './sources.ts';
import { relatedId, type StoredFact } from './stored.ts';

interface Known {
  /** By id, those that a fact may name. */
  actors: Map<string, ActorReference>;
  gone: GonePages;
}

/** Facts as visitors read them: with what contradicts them, and what they replace. */
export function factsOf(stored: StoredFact[], known: Known, locale: Locale): FunFact[] {
  const facts = stored.flatMap((fact) => factOf(fact, known, locale) ?? []);
  const bySlug = new Map(facts.map((fact) => [fact.id, fact]));
  const slugs = new Map(stored.map((fact) => [fact.id, slugOf(fact)]));
  for (const [older, newer] of newestByOlder(replacementsIn(stored, slugs))) {
    const [then, now] = [bySlug.get(older), bySlug.get(newer)];
    if (then?.kind === 'statement' && now?.kind === 'statement') replace(then, now);
  }
  for (const { fact, other, reason } of conflictsOf(stored, slugs, locale)) {
    const [here, there] = [bySlug.get(fact), bySlug.get(other)];
    if (!here || !there) continue;
    addConflict(here, there, reason);
    addConflict(there, here, reason);
  }
  return facts;
}

/** What visitors know a fact by. */
const slugOf = ({ slug, id }: StoredFact): string => slug || id;

function factOf(fact: StoredFact, { actors, gone }: Known, locale: Locale): FunFact | null {
  const base = {
    id: slugOf(fact),
    topic: fact.topic,
    counted: fact.counted,
    countedLabel: inLanguage(fact.countedLabel, locale),
    scope: fact.scope,
    asOf: fact.asOf || null,
    sources: sourcesOf(fact.sources, gone, locale),
    conflicts: [] as FactConflict[],
    replacedBy: null as string | null,
    note: inLanguage(fact.note, locale),
    actors: (fact.actors ?? []).flatMap((actor) => actors.get(relatedId(actor) ?? '') ?? []),
    hasReviewedText: fact.hasReviewedText?.[locale] === true,
  };
  if (fact.kind === 'ranking') {
    const title = inLanguage(fact.title, locale);
    const rows = (fact.rows ?? []).flatMap((row) => {
      const value = factValueOf(row);
      return value ? [{ ...value, country: row.country ?? null, name: inLanguage(row.name, locale) }] : [];
    });
    return title && rows.length ? { ...base, kind: 'ranking', title, rows: rank(rows) } : null;
  }
  const sentence = inLanguage(fact.sentence, locale);
  const value = factValueOf(fact.main);
  if (!sentence || !value) return null;
  const furtherValues = (fact.furtherValues ?? []).flatMap((further) => {
    const own = factValueOf(further);
    return own ? [{ ...own, key: further.key }] : [];
  });
  return { ...base, kind: 'statement', sentence, value, furtherValues, country: fact.country ?? null };
}

type StoredValue = {
  value?: number | null;
  comparator?: FactValue['comparator'] | null;
  format?: FactValue['format'] | null;
};

function factValueOf(stored: StoredValue | undefined): FactValue | null {
  if (typeof stored?.value !== 'number') return null;
  return { value: stored.value, comparator: stored.comparator ?? 'exactly', format: stored.format ?? 'number' };
}

/** Which published fact is told in the place of which other. */
function replacementsIn(stored: StoredFact[], slugs: Map<string, string>): { newer: string; older: string }[] {
  return stored.flatMap((fact) => {
    const older = slugs.get(relatedId(fact.replaces) ?? '');
    return older ? [{ newer: slugOf(fact), older }] : [];
  });
}

/** Wherever the older one was told, the newer one is. */
function replace(older: FunFact, newer: FunFact): void {
  older.replacedBy = newer.id;
  const known = new Set(newer.actors.map(({ id }) => id));
  newer.actors.push(...older.actors.filter(({ id }) => !known.has(id)));
}

/** A conflict is stored with one of the two facts and shown with both. */
function conflictsOf(stored: StoredFact[], slugs: Map<string, string>, locale: Locale) {
  return stored.flatMap((fact) =>
    (fact.conflicts ?? []).flatMap((conflict) => {
      const other = slugs.get(relatedId(conflict.fact) ?? '');
      const reason = inLanguage(conflict.reason, locale);
      return other && reason ? [{ fact: slugOf(fact), other, reason }] : [];
    }),
  );
}

/** Told from both sides, a conflict is still one. */
function addConflict(fact: FunFact, other: FunFact, reason: Localized<string>): void {
  const isKnown = fact.conflicts.some((conflict) => conflict.fact.id === other.id);
  if (!isKnown) fact.conflicts.push(conflictBetween(fact, other, reason));
}

function conflictBetween(fact: FunFact, other: FunFact, reason: Localized<string>): FactConflict {
  const { id, kind, counted, countedLabel, scope, asOf, sources } = other;
  const title = kind === 'ranking' ? other.title : { value: factSentence(other), language: other.sentence.language };
  const claim = { id, kind, title, counted, countedLabel, scope, asOf, sources };
  return { fact: claim, country: opposedCountry(fact, other), numbers: opposedNumbers(fact, other), reason };
}
