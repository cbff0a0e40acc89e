import type { Lifecycle, Platform } from '../actors/actor.ts';
import type { Localized } from '../localized.ts';
import type { RichText, RichTextInline } from '../rich-text.ts';

/**
 * What an entry said on a day that is over. Without telephone, e-mail and address: what was wrong or was a person's
 * helps nobody, and what is right stands in the entry.
 */
export interface PastEntry {
  name: Localized<string>;
  names: string[];
  tagline: Localized<string> | null;
  plainWords: Localized<string> | null;
  summary: Localized<RichText> | null;
  seat: Localized<string> | null;
  parent: Localized<string> | null;
  successor: Localized<string> | null;
  foundingYear: number | null;
  categories: Localized<string>[];
  /** ISO 3166-1 alpha-2. */
  partnerCountries: string[];
  lifecycle: Lifecycle;
  links: { platform: Platform; url: string }[];
  resources: { title: Localized<string>; url: string }[];
  /** Whether the entry still says the same. */
  isLatest: boolean;
}

/** A text with its links as mere words: what they led to may be gone by now. */
export function withoutLinks(text: RichText): RichText {
  const plain = (children: RichTextInline[]): RichTextInline[] =>
    children.flatMap((child) => (child.type === 'link' ? plain(child.children) : child));
  return text.map((block) =>
    block.type === 'list' ? { ...block, items: block.items.map(plain) } : { ...block, children: plain(block.children) },
  );
}
