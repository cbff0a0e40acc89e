import { ourLocale } from '../../../i18n/locales.ts';

/** What the admin says around the pages of the handbook, which are German. */
export const words = {
  de: {
    title: 'Handbuch',
    lead: 'Kurze Seiten für alles, was Sie hier tun.',
    back: 'Zurück zum Handbuch',
    notFound: 'Diese Seite des Handbuchs gibt es nicht (mehr).',
    next: 'Weiter:',
  },
  en: {
    title: 'Handbook',
    lead: 'Short pages on all that you do here. They are in German.',
    back: 'Back to the handbook',
    notFound: 'There is no such page in the handbook (any more).',
    next: 'Next:',
  },
} as const;

export type Words = (typeof words)['de' | 'en'];

export const wordsIn = (language: string): Words => words[ourLocale(language)];
