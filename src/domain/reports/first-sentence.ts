import type { Locale } from '../../i18n/locales.ts';
import { sentencesIn } from '../sentences.ts';

const greeting =
  /^(guten (tag|morgen|abend)|hallo|moin|liebe|sehr geehrte|hello|hi|dear|good (day|morning|afternoon|evening))\b[^.!?,]{0,80}[,.!]?$/i;
const longest = 160;

/** How a message begins, in one line: its first sentence that is more than a greeting, cut where it is long. */
export function firstSentence(message: string, language: Locale): string {
  const sentences = sentencesIn(message, language);
  const first = sentences.find((sentence) => !greeting.test(sentence)) ?? sentences[0] ?? '';
  return first.length > longest ? `${first.slice(0, longest - 1)}…` : first;
}
