import { dayInWords } from '../../../domain/findings/in-words.ts';
import type { SetAside } from '../../../domain/findings/set-aside.ts';
import type { Way } from './settle-finding.ts';

type Outcome = (way: Way, until: string | null) => string;
type Since = (aside: Pick<SetAside, 'until' | 'by' | 'on'>) => string;

const settled = {
  de: ((way, until) => {
    if (way === 'mended') return 'Erledigt und veröffentlicht.';
    return until
      ? `Kommt am ${dayInWords(until, 'de')} wieder.`
      : 'Bleibt so. Das kommt erst wieder, wenn sich daran etwas ändert.';
  }) satisfies Outcome,
  en: ((way, until) => {
    if (way === 'mended') return 'Done and published.';
    return until
      ? `Comes back on ${dayInWords(until, 'en')}.`
      : 'Stays as it is. This comes back only when something about it changes.';
  }) satisfies Outcome,
};

const since = {
  de: (({ until, by, on }) =>
    `(${until ? `bis ${dayInWords(until, 'de')}` : 'bleibt so'}, ${by ? `${by}, ` : ''}${dayInWords(on, 'de')})`) satisfies Since,
  en: (({ until, by, on }) =>
    `(${until ? `until ${dayInWords(until, 'en')}` : 'stays'}, ${by ? `${by}, ` : ''}${dayInWords(on, 'en')})`) satisfies Since,
};

/** What the start page says about mending a finding at once, or setting it aside. */
export const settlingWords = {
  de: {
    free: 'Feierabend',
    allSettled: 'Für heute ist alles erledigt',
    wellDone: 'Vielen Dank! Wer noch Zeit hat, lädt die Seite neu: Dann rückt nach, was als Nächstes kommt.',
    stays: 'Bleibt so',
    staysHint: 'Das ist richtig, wie es ist. Es kommt erst wieder, wenn sich daran etwas ändert.',
    putOff: 'Später',
    nextWeek: 'Später: in einer Woche',
    delays: { week: 'In einer Woche', month: 'In einem Monat', quarter: 'In drei Monaten' },
    settled: settled.de,
    undo: 'Rückgängig',
    unreachable:
      'Die Website ist gerade nicht zu erreichen. Es wurde nichts geändert; bitte versuchen Sie es noch einmal.',
    asideHeading: 'Beiseitegelegt',
    asideWhat: 'Was so bleiben soll oder später wiederkommt',
    asideSince: since.de,
    bringBack: 'Wieder zeigen',
    isBack: 'Steht beim nächsten Laden wieder bei den Aufgaben.',
  },
  en: {
    free: 'All done',
    allSettled: 'All is done for today',
    wellDone: 'Thank you! With time to spare, load the page again: what comes next moves up.',
    stays: 'Stays',
    staysHint: 'This is right as it is. It comes back only when something about it changes.',
    putOff: 'Later',
    nextWeek: 'Later: in a week',
    delays: { week: 'In a week', month: 'In a month', quarter: 'In three months' },
    settled: settled.en,
    undo: 'Undo',
    unreachable: 'The site cannot be reached at the moment. Nothing was changed; please try again.',
    asideHeading: 'Set aside',
    asideWhat: 'What is to stay or comes back later',
    asideSince: since.en,
    bringBack: 'Show again',
    isBack: 'Will be among the tasks when the page is loaded again.',
  },
};
