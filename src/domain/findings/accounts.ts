import type { Standing } from '../links/profiles.ts';
import type { Rule, Subject } from './finding.ts';
import { dayInWords, inBoth } from './in-words.ts';

/** An account elsewhere that an entry lists, and what the body's own site says of it. */
export interface ExaminedAccount extends Subject {
  address: string;
  /** Its row in the form: `links.2`. */
  row: string;
  standing: Standing;
}

/** Whoever takes over an account that a body has left speaks in its name. */
const other: Rule<ExaminedAccount> = {
  kind: 'account-other',
  heading: { de: 'Konten, die andere geworden sind', en: 'Accounts that are others now' },
  does: { de: 'Konto berichtigen', en: 'Correct the account' },
  harm: 58,
  isFor: 'editors',
  find: ({ address, row, standing }) => {
    if (standing.state !== 'other') return null;
    return {
      says: {
        de: `Die Website der Stelle verweist nicht auf ${address}, sondern auf ${standing.address}.`,
        en: `The body’s website does not lead to ${address}, but to ${standing.address}.`,
      },
      why: {
        de: 'Bitte ansehen und das Konto eintragen, das der Stelle gehört.',
        en: 'Please look, and enter the account that is the body’s.',
      },
      ...{ since: null, minutes: 2, field: `${row}.url`, place: address, about: `${address} ${standing.address}` },
    };
  },
};

const lost: Rule<ExaminedAccount> = {
  kind: 'account-lost',
  heading: { de: 'Konten, von denen die Website nichts mehr sagt', en: 'Accounts that the website no longer names' },
  does: { de: 'Konto ansehen', en: 'Look at the account' },
  harm: 40,
  isFor: 'editors',
  find: ({ address, row, standing }) => {
    if (standing.state !== 'lost') return null;
    return {
      says: inBoth((locale) => {
        const day = dayInWords(standing.on, locale);
        return locale === 'de'
          ? `Die Website der Stelle verweist nicht mehr auf ${address}, zuletzt am ${day}.`
          : `The body’s website no longer leads to ${address}, last on ${day}.`;
      }),
      why: {
        de: 'Gehört das Konto noch der Stelle? Wenn nicht, nehmen Sie es heraus.',
        en: 'Is the account still the body’s? If not, take it out.',
      },
      ...{ since: standing.on, minutes: 2, field: `${row}.url`, place: address, about: address },
    };
  },
};

/** What the bodies' own sites say of the accounts that their entries list. */
export const accountRules: Rule<ExaminedAccount>[] = [other, lost];
