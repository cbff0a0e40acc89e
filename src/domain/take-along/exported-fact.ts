import { type Locale, locales } from '../../i18n/locales.ts';
import { factSentence } from '../facts/fact-sentence.ts';
import type { FunFact } from '../facts/fun-fact.ts';
import type { Localized } from '../localized.ts';
import { inEach, pairsOf, textsOf } from '../texts.ts';
import { exportedSources } from './exported-sources.ts';
import type { Whereabouts } from './open-data-address.ts';
import type { ExportedFact } from './open-data-schema.ts';

/** A fact as the open data show it. The same fact is given as read in each language. */
export function exportedFact(fact: Record<Locale, FunFact>, { facts }: Whereabouts): ExportedFact {
  const { id, kind, topic, counted, scope, asOf } = fact.de;
  const statement = fact.de.kind === 'statement' ? fact.de : null;
  const rows = (each: FunFact) => (each.kind === 'ranking' ? each.rows : []);
  return {
    id,
    url: { de: `${facts.de}#${id}`, en: `${facts.en}#${id}` },
    kind,
    text: textsOf(inEach(fact, saidBy)),
    topic,
    counted,
    countedLabel: textsOf(inEach(fact, ({ countedLabel }) => countedLabel)),
    scope,
    country: statement?.country ?? null,
    asOf,
    values: statement ? [{ ...statement.value, key: 'value' }, ...statement.furtherValues] : [],
    rows: pairsOf(inEach(fact, rows)).map((pair) => {
      const { place, isTied, country, value, comparator, format } = pair.de;
      return { place, isTied, country, name: textsOf(inEach(pair, ({ name }) => name)), value, comparator, format };
    }),
    sources: exportedSources(fact),
    conflicts: pairsOf(inEach(fact, ({ conflicts }) => conflicts)).map((pair) => ({
      fact: pair.de.fact.id,
      country: pair.de.country,
      reason: textsOf(inEach(pair, ({ reason }) => reason)),
    })),
    replacedBy: fact.de.replacedBy,
    note: textsOf(inEach(fact, ({ note }) => note)),
    actors: fact.de.actors.map(({ slug }) => slug),
    reviewedTexts: locales.filter((locale) => fact[locale].hasReviewedText),
  };
}

function saidBy(fact: FunFact): Localized<string> {
  return fact.kind === 'ranking' ? fact.title : { value: factSentence(fact), language: fact.sentence.language };
}
