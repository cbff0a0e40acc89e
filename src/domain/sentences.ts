import type { Locale } from '../i18n/locales.ts';
import { plainText, type RichText } from './rich-text.ts';

/** What looks like the end of a sentence and is none: "z. B.", "e. V.", and in German the ordinal of "24. Februar". */
const falseEnd: Record<Locale, RegExp> = {
  de: /(^|[^\p{L}\d])(\p{L}|\d{1,2}|Dr|Nr|bzw|ca|St)\.\s*$/u,
  en: /(^|[^\p{L}\d])(\p{L}|Dr|Mr|Mrs|No|St)\.\s*$/u,
};

/** The sentences of a text one by one, without its form. Items of lists count as sentences. */
export function sentencesOf(text: RichText, language: Locale): string[] {
  return text.flatMap((block) => {
    if (block.type === 'heading') return [];
    const parts = block.type === 'list' ? block.items : [block.children];
    return parts.flatMap((children) => sentencesIn(plainText([{ type: 'paragraph', children }]), language));
  });
}

/** The sentences of a piece of running text. */
export function sentencesIn(text: string, language: Locale): string[] {
  const sentences: string[] = [];
  let begun = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    begun += segment;
    if (falseEnd[language].test(begun)) continue;
    sentences.push(begun.trim());
    begun = '';
  }
  return [...sentences, begun.trim()].filter(Boolean);
}
