import type { Words } from '../findings/finding.ts';

interface KnownJob {
  name: Words;
  /** It runs by the clock, and something is wrong when it has not for so many hours; null: when there is a reason. */
  longestHours: number | null;
  /** What it did, where it counts. */
  did?: (count: number) => Words;
}

/** Every job that the site does by itself, by the name of its task. */
export const knownJobs: Record<string, KnownJob> = {
  backUp: { name: { de: 'Sichern', en: 'Back up' }, longestHours: 50 },
  removePersonalData: {
    name: { de: 'Alte persönliche Daten entfernen', en: 'Remove old personal data' },
    longestHours: 50,
    did: (count) => ({ de: `${count} entfernt`, en: `${count} removed` }),
  },
  checkLinks: {
    name: { de: 'Links prüfen', en: 'Check links' },
    longestHours: 50,
    did: (count) => ({ de: `${count} nachgesehen`, en: `${count} looked at` }),
  },
  countQuality: { name: { de: 'Qualität zählen', en: 'Count the quality' }, longestHours: 50 },
  sendWeeklyMails: {
    name: { de: 'Wöchentliche Mails', en: 'Weekly mails' },
    longestHours: 9 * 24,
    did: (count) => ({ de: `${count} in Auftrag gegeben`, en: `${count} queued` }),
  },
  askBodies: {
    name: { de: 'Stellen um Bestätigung bitten', en: 'Ask bodies to confirm' },
    longestHours: 4 * 24,
    did: (count) => ({ de: `${count} gefragt`, en: `${count} asked` }),
  },
  sendMail: { name: { de: 'Mails senden', en: 'Send mails' }, longestHours: null },
  schedulePublish: { name: { de: 'Geplantes ausführen', en: 'Carry out plans' }, longestHours: null },
};
