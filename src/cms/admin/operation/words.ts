import type { PartName, PartState } from '../../../domain/operation/part.ts';
import { ourLocale } from '../../../i18n/locales.ts';

/** What the page on the running site says around its parts. */
interface OperationWords {
  title: string;
  headings: Record<PartState, string>;
  adminsOnly: string;
  states: Record<PartState, string>;
  parts: Record<PartName, string>;
  jobs: string;
  jobsLead: string;
  never: string;
  failed: string;
  took: (seconds: string) => string;
  measured: (moment: string) => string;
}

const words: Record<'de' | 'en', OperationWords> = {
  de: {
    title: 'Betrieb',
    headings: { well: 'Alles läuft', warning: 'Etwas ist zu tun', failing: 'Etwas läuft nicht' },
    adminsOnly: 'Diese Seite ist für die Administration.',
    states: { well: 'gut', warning: 'zu tun', failing: 'gestört' },
    parts: {
      'database-read': 'Lesen',
      'database-write': 'Speichern',
      migrations: 'Stand der Datenbank',
      jobs: 'Aufträge',
      disk: 'Platz',
      backup: 'Sicherung',
      mail: 'Mail',
      version: 'Version',
    },
    jobs: 'Was von selbst geschieht',
    jobsLead: 'Jeder Auftrag, wann er zuletzt lief und was dabei herauskam.',
    never: 'noch nie',
    failed: 'gescheitert',
    took: (seconds) => `in ${seconds} s`,
    measured: (moment) => `Gemessen ${moment}.`,
  },
  en: {
    title: 'Operation',
    headings: { well: 'All is running', warning: 'There is something to do', failing: 'Something is not running' },
    adminsOnly: 'This page is for admins.',
    states: { well: 'well', warning: 'to do', failing: 'failing' },
    parts: {
      'database-read': 'Reading',
      'database-write': 'Saving',
      migrations: 'State of the database',
      jobs: 'Jobs',
      disk: 'Room',
      backup: 'Backup',
      mail: 'Mail',
      version: 'Version',
    },
    jobs: 'What happens by itself',
    jobsLead: 'Each job, when it last ran and what came of it.',
    never: 'never yet',
    failed: 'failed',
    took: (seconds) => `in ${seconds} s`,
    measured: (moment) => `Measured ${moment}.`,
  },
};

/** @param language of the admin, as Payload has it */
export const operationWords = (language: string): OperationWords => words[ourLocale(language)];
