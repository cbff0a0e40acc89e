import type { Rule, Subject } from './finding.ts';
import { inBoth, listed } from './in-words.ts';

/** What visitors looked for in vain again and again and nobody has dealt with, the most frequent first. */
export interface OftenMissed extends Subject {
  searches: { words: string; count: number }[];
}

/** So often is no slip of one visitor. */
export const oftenFrom = 3;

const mostNamed = 3;

const often: Rule<OftenMissed> = {
  kind: 'missed-searches',
  heading: { de: 'Wonach vergeblich gesucht wird', en: 'What is searched for in vain' },
  does: { de: 'Suchwörter zuordnen', en: 'Assign search words' },
  harm: 45,
  isFor: 'editors',
  patience: 'later',
  find: ({ searches }) => {
    if (!searches.length) return null;
    const named = searches.slice(0, mostNamed);
    const rest = searches.length - named.length;
    const words = inBoth((locale) =>
      listed(
        [
          ...named.map(({ words: typed, count }) =>
            locale === 'de' ? `„${typed}“ (${count}-mal)` : `“${typed}” (${count} times)`,
          ),
          ...(rest ? [locale === 'de' ? `${rest} weitere` : `${rest} more`] : []),
        ],
        locale,
      ),
    );
    return {
      says: { de: `Ohne Treffer gesucht: ${words.de}.`, en: `Searched for without a result: ${words.en}.` },
      why: {
        de: 'Wählen Sie, wozu ein Wort gehört: Dann findet es die Suche. Was nicht hierher gehört, löschen Sie.',
        en: 'Choose what a word belongs to: then the search finds by it. Delete what does not belong here.',
      },
      since: null,
      minutes: Math.min(searches.length, 5),
      field: null,
    };
  },
};

/** What visitors looked for. */
export const missedSearchRules: Rule<OftenMissed>[] = [often];
