import type { Locale } from '../../i18n/locales.ts';
import type { Localized } from '../localized.ts';
import { sentencesOf } from '../sentences.ts';
import type { Actor, ActorLink, ActorSummary } from './actor.ts';
import { type Category, categoryGroupSlugs } from './category.ts';
import { helpWords } from './help-words.ts';

/** An actor with what it offers. */
export type Helper = ActorSummary & Pick<Actor, 'resources'>;

/**
 * A need with those who help with it, at most `mostHelpers`, each with the words of its entry that say so (null where
 * the entry has no words).
 */
export interface HelpTopic {
  category: Category;
  helpers: { helper: Helper; reason: Localized<string> | null }[];
  /** How many help with it altogether. */
  total: number;
}

/** Of each need, so that the page stays one to read; the directory has all. */
export const mostHelpers = 20;

/** The needs in staff's order, as far as somebody helps with them, and who that is, in the order given. */
export function helpTopics(categories: Category[], helpers: Helper[]): HelpTopic[] {
  return categories
    .filter(({ group }) => group.slug === categoryGroupSlugs.helpsWith)
    .map((category) => {
      const all = helpers.filter((helper) => helper.categories.some(({ slug }) => slug === category.slug));
      const first = all.slice(0, mostHelpers);
      return {
        category,
        helpers: first.map((helper) => ({ helper, reason: reasonFor(helper, category) })),
        total: all.length,
      };
    })
    .filter(({ total }) => total > 0);
}

/**
 * The words of an entry that speak of a need: the sentence of its summary with most of the words of that need (the
 * first of equals), else the title of a resource that has one of them, else the sentence that opens the entry.
 */
export function reasonFor({ summary, resources }: Helper, category: Category): Localized<string> | null {
  const sentences = summary ? withAnswers(sentencesOf(summary.value, summary.language)) : [];
  const texts = sentences.map((value): Localized<string> => ({ value, language: summary?.language ?? 'de' }));
  const titles = resources.map(({ title }) => title);
  return mostTelling(texts, category) ?? mostTelling(titles, category) ?? texts[0] ?? titles[0] ?? null;
}

/** The one way to reach an actor that is named first: its website, else any whose address is known. */
export function bestWay(links: ActorLink[]): (ActorLink & { url: string }) | null {
  const open = links.flatMap((link) => (link.url ? [{ ...link, url: link.url }] : []));
  return open.find(({ platform }) => platform === 'website') ?? open[0] ?? null;
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
    ...(helpWords[slug]?.[language] ?? []),
    ...ownWords.map((word) => word.slice(0, Math.max(4, word.length - 2))),
  ];
}
