import type { Locale } from '../../i18n/locales.ts';
import { formatPartialDate } from '../partial-date.ts';
import { factSentence } from './fact-sentence.ts';
import type { FunFact } from './fun-fact.ts';

/** Where a fact is read. */
export interface CitedIn {
  /** The directory with its tagline. */
  directory: string;
  publisher: string;
  /** The whole address of the page of facts. */
  address: string;
}

/**
 * How to cite a fact, as German or English publications do, without its address: what it says, since when it holds, who
 * says so, and where it was read. What is unknown (empty) is left out.
 */
export function factCitation(fact: FunFact, { directory, publisher }: CitedIn, locale: Locale): string {
  const said = (fact.kind === 'ranking' ? fact.title.value : factSentence(fact)).replace(/\.$/, '');
  const sources = fact.sources.map(({ name }) => name.value).join('; ');
  const date = fact.asOf ? formatPartialDate(fact.asOf, locale) : '';
  const parts =
    locale === 'de'
      ? [
          `„${said}“`,
          date && `Stand ${date}`,
          sources && `nach: ${sources}`,
          `in: ${directory}`,
          by('hg. von', publisher),
        ]
      : [
          `“${said}”`,
          date && `as of ${date}`,
          sources && `after: ${sources}`,
          `in: ${directory}`,
          by('ed. by', publisher),
        ];
  return parts.filter(Boolean).join(', ');
}

const by = (words: string, publisher: string) => publisher && `${words} ${publisher}`;
