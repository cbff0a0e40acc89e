import type { Locale } from '../../i18n/locales.ts';
import type { Localized } from '../localized.ts';
import type { RichText } from '../rich-text.ts';
import { sentencesOf } from '../sentences.ts';
import type { ActorResource, Reason } from './actor.ts';
import type { Category } from './category.ts';
import { needKinds, needWords } from './need-words.ts';

/** What of an entry may speak of a need. */
export interface Spoken {
  tagline: Localized<string> | null;
  summary: Localized<RichText> | null;
  resources: ActorResource[];
}

/**
 * The words of an entry that speak of a need: of its one sentence and those of its summary the one with most of the
 * words of that need (the first of equals), else the title of a resource that has one of them; null where none has.
 */
export function reasonFor({ tagline, summary, resources }: Spoken, category: Category): Localized<string> | null {
  const sentences = summary ? withAnswers(sentencesOf(summary.value, summary.language)) : [];
  const said = sentences.map((value): Localized<string> => ({ value, language: summary?.language ?? 'de' }));
  const texts = tagline ? [tagline, ...said] : said;
  const titles = resources.map(({ title }) => title);
  return mostTelling(texts, category) ?? mostTelling(titles, category);
}

/** What an actor offers for a need, where that has a known address. */
export function offerFor(resources: ActorResource[], need: string): Reason['offer'] {
  for (const { kind, title, url } of resources) if (url && needKinds[need]?.includes(kind)) return { title, url };
  return null;
}

/** A question says nothing without the sentence that follows, nor that one without the question. */
function withAnswers(sentences: string[]): string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    const question = joined.at(-1)?.endsWith('?') ? joined.pop() : undefined;
    joined.push(question ? `${question} ${sentence}` : sentence);
  }
  return joined;
}

function mostTelling(texts: Localized<string>[], category: Category): Localized<string> | null {
  let best: { text: Localized<string>; count: number } | null = null;
  for (const text of texts) {
    const small = text.value.toLocaleLowerCase(text.language);
    const count = wordsOf(category, text.language).filter((word) => small.includes(word)).length;
    if (count > (best?.count ?? 0)) best = { text, count };
  }
  return best?.text ?? null;
}

function wordsOf({ slug, name }: Category, language: Locale): string[] {
  const ownWords = name.value.toLocaleLowerCase(name.language).match(/\p{L}{4,}/gu) ?? [];
  // Without their endings: "Sprachkurse" is also found in "Sprachkursen".
  return [
    ...(needWords[slug]?.[language] ?? []),
    ...ownWords.map((word) => word.slice(0, Math.max(4, word.length - 2))),
  ];
}
