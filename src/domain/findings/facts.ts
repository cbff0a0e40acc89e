import type { Locale } from '../../i18n/locales.ts';
import { countsNothing, formatFactValue } from '../facts/fact-sentence.ts';
import { checkFrom } from '../facts/shelf-life.ts';
import { formatPartialDate } from '../partial-date.ts';
import type { ExaminedDocument, ExaminedFact, ObservedValue } from './document.ts';
import type { Found, Rule, Subject, Words } from './finding.ts';
import { inPlace } from './in-place.ts';
import { inBoth, listed } from './in-words.ts';

const inFacts =
  (
    examine: (fact: ExaminedFact, day: string, document: ExaminedDocument) => Found | null,
  ): Rule<ExaminedDocument>['find'] =>
  (document, day) =>
    document.fact && document.isLive ? examine(document.fact, day, document) : null;

/** The format of its number; of a ranking the one of its rows. */
const formatOf = ({ values }: ExaminedFact) => values[0]?.format ?? 'number';

/** Somebody has counted again meanwhile, or has not: nobody has looked. */
const aged: Rule<ExaminedDocument> = {
  kind: 'fact-aged',
  heading: { de: 'Zahlen, zu denen es neuere geben könnte', en: 'Numbers of which there may be newer ones' },
  does: { de: 'Zahl ansehen', en: 'Look at the number' },
  harm: 32,
  isFor: 'editors',
  patience: 'later',
  find: inFacts((fact, day, document) => {
    const { asOf, checkedOn, sources } = fact;
    const from = checkFrom({ ...fact, format: formatOf(fact) });
    if (fact.isReplaced || !from || from > day) return null;
    return {
      says: inBoth((locale) => {
        if (!asOf) return locale === 'de' ? 'Gibt es eine neuere Zahl?' : 'Is there a newer number?';
        const date = formatPartialDate(asOf, locale);
        return locale === 'de'
          ? `Die Zahl ist vom Stand ${date}. Gibt es eine neuere?`
          : `The number is as of ${date}. Is there a newer one?`;
      }),
      why: inBoth((locale) => `${locale === 'de' ? 'Quelle' : 'Source'}: ${listed(sources, locale) || '–'}.`),
      since: from,
      minutes: 4,
      field: 'asOf',
      ...inPlace(document, {
        does: { de: 'Es gibt keine neuere', en: 'There is no newer one' },
        set: { checkedOn: `${day}T12:00:00.000Z` },
        back: { checkedOn: checkedOn && `${checkedOn}T12:00:00.000Z` },
      }),
    };
  }),
};

/** Visitors read that nobody knows from when it is. */
const undated: Rule<ExaminedDocument> = {
  kind: 'fact-undated',
  heading: { de: 'Zahlen ohne Stand', en: 'Numbers without a date' },
  does: { de: 'Stand eintragen', en: 'Enter the date' },
  harm: 38,
  isFor: 'editors',
  find: inFacts((fact) => {
    if (fact.asOf || countsNothing(formatOf(fact))) return null;
    return {
      says: { de: 'Die Zahl hat keinen Stand.', en: 'The number has no date.' },
      why: inBoth((locale) =>
        locale === 'de'
          ? `Auf der Website steht „Stand unbekannt“. Quelle: ${listed(fact.sources, locale) || '–'}.`
          : `The site says “date unknown”. Source: ${listed(fact.sources, locale) || '–'}.`,
      ),
      since: null,
      minutes: 4,
      field: 'asOf',
      about: fact.values.map(({ value }) => value).join(),
    };
  }),
};

/** Two facts that give different numbers for the same thing, and nobody has said why. */
export interface Disagreement extends Subject {
  newer: ExaminedDocument;
  /** The number of each of the two. */
  here: ObservedValue;
  there: ObservedValue;
  facts: { here: ExaminedFact; there: ExaminedFact };
}

const disagreeing: Rule<Disagreement> = {
  kind: 'fact-disagreement',
  heading: { de: 'Zahlen, die sich widersprechen', en: 'Numbers that disagree' },
  does: { de: 'Widerspruch klären', en: 'Settle it' },
  harm: 48,
  isFor: 'editors',
  find: ({ newer, here, there, facts }) => ({
    says: inBoth((locale) => {
      const [one, other] = [told(here, facts.here, locale), told(there, facts.there, locale)];
      return locale === 'de'
        ? `Zwei Zahlen für dasselbe: ${one} und ${other}.`
        : `Two numbers for the same thing: ${one} and ${other}.`;
    }),
    why: {
      de: 'Ist eine nur neuer, ersetzt sie die ältere. Stehen beide zu Recht da, sagen Sie unter „Widerspricht einer anderen Angabe“, woran es liegt.',
      en: 'Where one is just newer, it replaces the older one. Where both are right, say why at “Contradicts another fact”.',
    },
    since: null,
    minutes: 5,
    field: 'conflicts',
    place: facts.there.id,
    about: JSON.stringify([here, facts.here.asOf, there, facts.there.asOf]),
    ...(mayReplace(facts) &&
      inPlace(newer, {
        does: { de: 'Die neuere ersetzt die ältere', en: 'The newer replaces the older' },
        set: { replaces: facts.there.id },
        back: { replaces: null },
      })),
  }),
};

/** "80 (Stand 2021, Statistisches Landesamt)" */
function told(value: ObservedValue, { asOf, sources }: ExaminedFact, locale: Locale): string {
  const { comparator, number } = formatFactValue(value, locale);
  const unknown: Words = { de: 'Stand unbekannt', en: 'date unknown' };
  const date = asOf ? `${locale === 'de' ? 'Stand' : 'as of'} ${formatPartialDate(asOf, locale)}` : unknown[locale];
  return `${[comparator, number].filter(Boolean).join(' ')} (${[date, sources[0]].filter(Boolean).join(', ')})`;
}

/** Whether it is plain which is newer, and both are single numbers. */
const mayReplace = ({ here, there }: Disagreement['facts']): boolean =>
  here.isStatement && there.isStatement && !here.replaces && Boolean(here.asOf && there.asOf && here.asOf > there.asOf);

/** Notes which facts have a newer one in their place. */
export function withReplaced(documents: ExaminedDocument[]): ExaminedDocument[] {
  const replaced = new Set(documents.flatMap(({ fact, isLive }) => (isLive && fact?.replaces) || []));
  return documents.map((document) =>
    document.fact && replaced.has(document.fact.id)
      ? { ...document, fact: { ...document.fact, isReplaced: true } }
      : document,
  );
}

/** All that visitors see and that disagrees, the newer of each two first, with neither a reason nor a replacement. */
export function disagreementsOf(documents: ExaminedDocument[]): Disagreement[] {
  const facts = documents.flatMap((document) => {
    const { fact } = document;
    return fact && document.isLive && !fact.isReplaced ? [{ document, fact }] : [];
  });
  const ordered = facts.toSorted((one, other) => (other.fact.asOf ?? '').localeCompare(one.fact.asOf ?? ''));
  return ordered.flatMap(({ document, fact: here }, at) =>
    ordered.slice(at + 1).flatMap(({ fact: there }): Disagreement[] => {
      const opposed = isSettled(here, there) ? null : opposedValues(here, there);
      return opposed
        ? [{ entry: document.entry, form: document.form, newer: document, ...opposed, facts: { here, there } }]
        : [];
    }),
  );
}

const isSettled = (one: ExaminedFact, other: ExaminedFact): boolean =>
  one.conflicts.includes(other.id) ||
  other.conflicts.includes(one.id) ||
  one.replaces === other.id ||
  other.replaces === one.id ||
  // Two rankings each compare what is comparable.
  (!one.isStatement && !other.isStatement);

/** The numbers that two facts give for the same thing, where they differ. */
function opposedValues(one: ExaminedFact, other: ExaminedFact): { here: ObservedValue; there: ObservedValue } | null {
  const isSame = one.counted === other.counted && one.scope === other.scope && one.countedLabel === other.countedLabel;
  if (!isSame || (one.counted === 'other' && !one.countedLabel)) return null;
  for (const here of one.values) {
    const there = other.values.find(({ country, format }) => country === here.country && format === here.format);
    if (!there || countsNothing(here.format)) continue;
    // Without a country, what is counted may be narrowed by the sentence alone.
    const isAlike = here.value === there.value && here.comparator === there.comparator;
    if (!isAlike && here.name === there.name) return { here, there };
  }
  return null;
}

/** What ages, and has no date. */
export const factRules: Rule<ExaminedDocument>[] = [undated, aged];
/** What disagrees. */
export const disagreementRules: Rule<Disagreement>[] = [disagreeing];
