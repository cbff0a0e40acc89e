import type { Locale } from '../../i18n/locales.ts';
import type { Localized } from '../localized.ts';
import { sentencesOf } from '../sentences.ts';
import type { Actor, ActorLink, ActorSummary } from './actor.ts';
import { type Category, categoryGroupSlugs } from './category.ts';
import { helpKinds, helpWords } from './help-words.ts';

/** An actor with what it offers. */
export type Helper = ActorSummary & Pick<Actor, 'resources'>;

/**
 * A need with those who help with it, at most `mostHelpers`, each with the words of its entry that say so. Whose entry
 * does not say so is not listed.
 */
export interface HelpTopic {
  category: Category;
  helpers: { helper: Helper; reason: Localized<string> }[];
  /** How many help with it altogether. */
  total: number;
}

/** An address with the platform it is on, or the title of what is offered there. */
export type BestWay = { url: string } & (
  | { platform: ActorLink['platform']; title: null }
  | { platform: null; title: Localized<string> }
);

/** Of each need, so that the page stays one to read; the directory has all. */
export const mostHelpers = 20;

/** The needs in staff's order, as far as somebody helps with them, and who that is, in the order given. */
export function helpTopics(categories: Category[], helpers: Helper[]): HelpTopic[] {
  return categories
    .filter(({ group }) => group.slug === categoryGroupSlugs.helpsWith)
    .map((category) => {
      const all = helpers.flatMap((helper) => {
        const isFiled = helper.categories.some(({ slug }) => slug === category.slug);
        const reason = isFiled ? reasonFor(helper, category) : null;
        return reason ? [{ helper, reason }] : [];
      });
      return { category, helpers: all.slice(0, mostHelpers), total: all.length };
    })
    .filter(({ total }) => total > 0);
}

/**
 * The words of an entry that speak of a need: of its one sentence and those of its summary the one with most of the
 * words of that need (the first of equals), else the title of a resource that has one of them; null where none has.
 */
export function reasonFor(
  { tagline, summary, resources }: Pick<Helper, 'tagline' | 'summary' | 'resources'>,
  category: Category,
): Localized<string> | null {
  const sentences = summary ? withAnswers(sentencesOf(summary.value, summary.language)) : [];
  const said = sentences.map((value): Localized<string> => ({ value, language: summary?.language ?? 'de' }));
  const texts = tagline ? [tagline, ...said] : said;
  const titles = resources.map(({ title }) => title);
  return mostTelling(texts, category) ?? mostTelling(titles, category);
}

/** Where an actor is best asked about a need: what it offers for it, else its website, else any known address. */
export function bestWay({ links, resources }: Pick<Helper, 'links' | 'resources'>, need: string): BestWay | null {
  const offer = resources.find(({ kind, url }) => url && helpKinds[need]?.includes(kind));
  if (offer?.url) return { url: offer.url, platform: null, title: offer.title };
  const open = links.flatMap((link) => (link.url ? [{ ...link, url: link.url }] : []));
  const way = open.find(({ platform }) => platform === 'website') ?? open[0];
  return way ? { url: way.url, platform: way.platform, title: null } : null;
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
