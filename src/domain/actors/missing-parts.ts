import { isEmpty } from '../localized.ts';

/** What visitors miss where an entry lacks it, in the order of the form. */
export const actorParts = ['nameEn', 'summary', 'summaryEn', 'categories', 'seat', 'way'] as const;
export type ActorPart = (typeof actorParts)[number];

/** An entry as its form holds it, both languages side by side. */
export interface ActorForm {
  nameEn?: unknown;
  summary?: unknown;
  summaryEn?: unknown;
  categories?: unknown;
  seat?: unknown;
  /** The channels by which it is reached. */
  links?: unknown;
}

/** What visitors would miss of an entry if it went live as it is. Nothing of it keeps anyone from publishing. */
export function missingParts(actor: ActorForm): ActorPart[] {
  const rows = Array.isArray(actor.links) ? (actor.links as { url?: unknown }[]) : [];
  return actorParts.filter((part) => (part === 'way' ? rows.every(({ url }) => isEmpty(url)) : isEmpty(actor[part])));
}
