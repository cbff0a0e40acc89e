import type { ActorLink, ActorSummary, TextLanguage } from '../../domain/actors/actor.ts';

/** A way straight to an actor. */
export interface Reach {
  by: 'website' | 'telephone' | 'email' | 'page';
  /** As it is stored: an address, a number in international form, a mailbox. */
  target: string;
  href: string;
  language: TextLanguage | null;
}

/** The ways to an actor, the one that most people take first. Of several websites the first. */
export function reachesOf({ links, contact }: Pick<ActorSummary, 'links' | 'contact'>): Reach[] {
  const website = websiteOf(links);
  const { telephone, email, page } = contact;
  const reaches: (Reach | null)[] = [
    website?.url ? { by: 'website', target: website.url, href: website.url, language: website.language } : null,
    telephone ? { by: 'telephone', target: telephone, href: `tel:${telephone}`, language: null } : null,
    email ? { by: 'email', target: email, href: `mailto:${email}`, language: null } : null,
    page ? { by: 'page', target: page, href: page, language: null } : null,
  ];
  return reaches.filter((reach) => reach !== null);
}

/** The other channels, in staff's order. */
export function furtherLinks(links: ActorLink[]): ActorLink[] {
  const website = websiteOf(links);
  return links.filter((link) => link !== website);
}

const websiteOf = (links: ActorLink[]) => links.find(({ platform, url }) => platform === 'website' && url);

/** The language that a link says its target is in, where that is one. */
export function targetLanguage(language: TextLanguage | null): string | undefined {
  return language && language !== 'mul' ? language : undefined;
}
