import type { Locale } from '../../i18n/locales.ts';
import { sentencesIn } from '../sentences.ts';

const greeting =
  /^(guten (tag|morgen|abend)|hallo|moin|liebe|sehr geehrte|hello|hi|dear|good (day|morning|afternoon|evening))\b[^.!?,]{0,80}[,.!]?$/i;
const longest = 160;
const longestInTitle = { entry: 36, about: 70 };

const withoutEntry: Record<'suggestion' | 'mistake', Record<Locale, string>> = {
  suggestion: { de: 'Vorschlag', en: 'Suggestion' },
  mistake: { de: 'Ohne Eintrag', en: 'No entry' },
};

interface ShownReport {
  kind?: 'suggestion' | 'mistake';
  /** The name of the entry that it is about. */
  entry?: string | null;
  subject?: string | null;
  message?: string;
  language?: Locale;
}

/** A report in one line: the entry, and what it is about. @param language of who reads it */
export function reportInShort(
  { kind = 'mistake', entry, subject, message, ...report }: ShownReport,
  language: Locale,
): string {
  const about = subject || firstSentence(message ?? '', report.language ?? language);
  const title = [cut(entry || withoutEntry[kind][language], longestInTitle.entry), cut(about, longestInTitle.about)];
  return title.filter(Boolean).join(': ');
}

const cut = (text: string, longest: number) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** How a message begins, in one line: its first sentence that is more than a greeting, cut where it is long. */
export function firstSentence(message: string, language: Locale): string {
  const sentences = sentencesIn(message, language);
  const first = sentences.find((sentence) => !greeting.test(sentence)) ?? sentences[0] ?? '';
  return cut(first, longest);
}
