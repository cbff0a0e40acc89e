import { isEmpty } from '../localized.ts';
import type { ActorContact } from './actor.ts';

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
  contact?: unknown;
}

/** What visitors would miss of an entry if it went live as it is. Nothing of it keeps anyone from publishing. */
export function missingParts(actor: ActorForm): ActorPart[] {
  const rows = Array.isArray(actor.links) ? (actor.links as { url?: unknown }[]) : [];
  const { telephone, email, page } = (actor.contact ?? {}) as Partial<ActorContact>;
  const ways = [...rows.map(({ url }) => url), telephone, email, page];
  return actorParts.filter((part) => (part === 'way' ? ways.every(isEmpty) : isEmpty(actor[part])));
}
