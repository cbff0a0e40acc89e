import { type Cause, isDead, type LinkState } from '../links/state.ts';
import { adviceWords, bodyGone, causeWords } from '../links/words.ts';
import type { Rule, Subject, Words } from './finding.ts';
import { dayInWords, inBoth } from './in-words.ts';

/** A target that visitors are led to. */
export interface ExaminedLink extends Subject {
  /** As people say it: `dfi.de/studie`. */
  address: string;
  state: LinkState;
  cause: Cause | null;
  /** Since when it fails (ISO 8601). */
  since: string | null;
  /** Where the site says the page is now. */
  movedTo: string | null;
  isHomePage: boolean;
  /** How many documents lead there. */
  users: number;
}

const together = (parts: (Words | null)[]): Words =>
  inBoth((locale) => parts.flatMap((part) => part?.[locale] ?? []).join(' '));

const alsoElsewhere = (users: number): Words | null =>
  users < 2 ? null : { de: `Der Link steht in ${users} Einträgen.`, en: `The link stands in ${users} entries.` };

const minutes = ({ state, users }: ExaminedLink) => (isDead(state) ? 4 : 2) + (users > 1 ? 1 : 0);
const shown = ({ since, users, state, cause, address, movedTo }: ExaminedLink) => ({
  since,
  // Set aside as right, it comes back when something else is the matter, not when one more entry leads there.
  about: [address, cause, movedTo].join(' '),
  field: null,
  why: together([cause && causeWords[cause], adviceWords[state], alsoElsewhere(users)]),
});

const dead: Rule<ExaminedLink> = {
  kind: 'link-dead',
  heading: { de: 'Seiten, die es nicht mehr gibt', en: 'Pages that are gone' },
  does: { de: 'Link ersetzen', en: 'Replace the link' },
  harm: 65,
  patience: 'later',
  isFor: 'editors',
  find: (link) => {
    if (!isDead(link.state) || link.isHomePage) return null;
    return { ...shown(link), says: saysDead(link), minutes: minutes(link) };
  },
};

const saysDead = ({ address, since }: ExaminedLink): Words =>
  inBoth((locale) => {
    const day = since && dayInWords(since, locale);
    if (locale === 'de') return `${address} ist ${day ? `seit dem ${day} ` : ''}nicht mehr zu erreichen.`;
    return `${address} cannot be reached any more${day ? ` since ${day}` : ''}.`;
  });

/** Where the front page is gone, the body may be. */
const homeDead: Rule<ExaminedLink> = {
  kind: 'link-home-dead',
  heading: { de: 'Gibt es diese Stellen noch?', en: 'Do these bodies still exist?' },
  does: { de: 'Nachsehen und Link ersetzen', en: 'Look and replace the link' },
  harm: 75,
  patience: 'later',
  isFor: 'editors',
  find: (link) => {
    if (!isDead(link.state) || !link.isHomePage) return null;
    return {
      ...{ since: link.since, field: null, says: saysDead(link), minutes: minutes(link) + 2 },
      why: together([link.cause && causeWords[link.cause], bodyGone, alsoElsewhere(link.users)]),
    };
  },
};

const suspicious: Rule<ExaminedLink> = {
  kind: 'link-suspicious',
  heading: { de: 'Seiten, auf denen etwas anderes steht', en: 'Pages that show something else' },
  does: { de: 'Link ansehen', en: 'Look at the link' },
  harm: 62,
  isFor: 'editors',
  find: (link) => {
    if (link.state !== 'suspicious') return null;
    const says = { de: `Mit ${link.address} stimmt etwas nicht.`, en: `Something is wrong with ${link.address}.` };
    return { ...shown(link), says, minutes: minutes(link) };
  },
};

const moved: Rule<ExaminedLink> = {
  kind: 'link-moved',
  heading: { de: 'Seiten, die umgezogen sind', en: 'Pages that have moved' },
  does: { de: 'Neue Adresse übernehmen', en: 'Take over the new address' },
  harm: 30,
  isFor: 'editors',
  find: (link) => {
    if (link.state !== 'moved' || !link.movedTo) return null;
    const says = {
      de: `${link.address} ist umgezogen. Neue Adresse laut der Website: ${link.movedTo}.`,
      en: `${link.address} has moved. New address according to the site: ${link.movedTo}.`,
    };
    return { ...shown(link), says, minutes: minutes(link) };
  },
};

/** What is wrong with the pages elsewhere that the directory leads to. */
export const linkRules: Rule<ExaminedLink>[] = [homeDead, dead, suspicious, moved];
