import type { Rule, Subject } from './finding.ts';
import { dayInWords, inBoth } from './in-words.ts';

/** How well the site is backed up. */
export interface BackedUp extends Subject {
  /** When the last backup was made (ISO 8601); null where there is none. */
  last: string | null;
  /** Since when there is something to back up (ISO 8601). */
  since: string;
}

/** A night may fail; two in a row are no accident. */
const longestDays = 2;

const overdue: Rule<BackedUp> = {
  kind: 'backup-overdue',
  heading: { de: 'Sicherung überfällig', en: 'Backup overdue' },
  does: { de: 'Im Handbuch nachlesen', en: 'Read the handbook' },
  harm: 85,
  isFor: 'editors',
  patience: 'week',
  find: ({ last, since }, day) => {
    const days = (Date.parse(day) - Date.parse((last ?? since).slice(0, 10))) / 86_400_000;
    if (days <= longestDays) return null;
    return {
      says: last
        ? inBoth((locale) =>
            locale === 'de'
              ? `Die letzte Sicherung ist vom ${dayInWords(last, locale)}.`
              : `The last backup is of ${dayInWords(last, locale)}.`,
          )
        : { de: 'Die Website wurde noch nie gesichert.', en: 'The site has never been backed up.' },
      why: {
        de: 'Das geschieht sonst jede Nacht von selbst. Bitte sagen Sie es, wer den Server betreut.',
        en: 'This happens by itself every night. Please tell whoever looks after the server.',
      },
      since: last ?? since,
      minutes: 2,
      field: null,
    };
  },
};

/** What there is of backups. */
export const backupRules: Rule<BackedUp>[] = [overdue];
