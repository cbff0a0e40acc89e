import type { Locale } from '../../../i18n/locales.ts';

const words = {
  de: {
    open: 'Seite öffnen',
    seen: 'Was gesehen wurde',
    neverSeen: 'Noch hat niemand nachgesehen.',
    copy: 'Archivierte Fassung vom',
    uses: 'Wo der Link steht',
    unused: 'Nirgends mehr.',
    draft: 'nur im Entwurf',
    replace: 'Überall ersetzen',
    lead: 'Die neue Adresse gilt sofort an allen genannten Stellen, in beiden Sprachen. Entwürfe bleiben Entwürfe.',
    proposal: 'Die Website nennt selbst diese neue Adresse.',
    look: 'Erst ansehen',
    address: 'Neue Adresse',
    busy: 'Wird ersetzt …',
    done: (count: number) => (count === 1 ? 'In einem Eintrag ersetzt:' : `In ${count} Einträgen ersetzt:`),
    refused: 'Nicht ersetzt, dort steht noch die alte Adresse:',
    unreachable: 'Der Server antwortet nicht. Bitte versuchen Sie es noch einmal.',
    outcomes: {
      fine: 'in Ordnung',
      moved: 'umgezogen',
      uncheckable: 'nicht prüfbar',
      suspicious: 'verdächtig',
      failed: 'nicht erreicht',
    },
  },
  en: {
    open: 'Open the page',
    seen: 'What was seen',
    neverSeen: 'Nobody has looked yet.',
    copy: 'Archived copy of',
    uses: 'Where the link stands',
    unused: 'Nowhere any more.',
    draft: 'in the draft only',
    replace: 'Replace everywhere',
    lead: 'The new address goes live at once in all places named, in both languages. Drafts stay drafts.',
    proposal: 'The site itself names this new address.',
    look: 'Look at it first',
    address: 'New address',
    busy: 'Replacing …',
    done: (count: number) => (count === 1 ? 'Replaced in one entry:' : `Replaced in ${count} entries:`),
    refused: 'Not replaced, the old address still stands there:',
    unreachable: 'The server does not answer. Please try again.',
    outcomes: {
      fine: 'fine',
      moved: 'moved',
      uncheckable: 'cannot be checked',
      suspicious: 'suspicious',
      failed: 'not reached',
    },
  },
};

/** What the form of a link says. */
export const linkWords = (locale: Locale) => words[locale];
