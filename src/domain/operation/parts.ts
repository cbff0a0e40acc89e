import { inBoth } from '../findings/in-words.ts';
import { momentInWords } from '../moment.ts';
import { judgeJobs } from './job-part.ts';
import type { Measured } from './measured.ts';
import { type Judged, type Part, type PartName, partNames } from './part.ts';

const day = 86_400_000;
const megabyte = 1_000_000;
/** In bytes. A backup and what a database writes beside itself take a few hundred megabytes at most. */
const littleRoom = 1_000 * megabyte;
const noRoom = 100 * megabyte;

const number = (value: number, locale: string) =>
  value.toLocaleString(locale === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 1 });

function size(bytes: number, locale: string): string {
  if (bytes < 1_000 * megabyte) return `${number(Math.floor(bytes / megabyte), locale)} MB`;
  return `${number(bytes / (1_000 * megabyte), locale)} GB`;
}

function judgeReading({ readMs }: Measured): Judged {
  if (readMs !== null) return { state: 'well', says: { de: 'Die Datenbank antwortet.', en: 'The database answers.' } };
  return {
    state: 'failing',
    says: { de: 'Die Datenbank antwortet nicht.', en: 'The database does not answer.' },
    does: {
      de: 'Läuft sie, ist der Datenträger voll? Ein Neustart der Website ist nicht nötig: Besucher sehen solange die aufbewahrten Seiten.',
      en: 'Does it run, is the disk full? The site need not be restarted: visitors are shown the pages that are kept.',
    },
  };
}

function judgeWriting({ writeMs }: Measured): Judged {
  if (writeMs !== null)
    return { state: 'well', says: { de: 'Gespeichertes kommt in ihr an.', en: 'What is saved arrives in it.' } };
  return {
    state: 'failing',
    says: { de: 'In die Datenbank lässt sich nichts speichern.', en: 'Nothing can be saved in the database.' },
    does: {
      de: 'Ist der Datenträger voll oder nur lesbar, hält ein anderes Programm die Datenbank fest?',
      en: 'Is the disk full or read-only, does another program hold the database?',
    },
  };
}

function judgeMigrations({ migrations }: Measured): Judged {
  if (!migrations) return { state: 'failing', says: unknown };
  const { missing, unknown: foreign } = migrations;
  if (missing) {
    return {
      state: 'failing',
      says: {
        de: `Der Datenbank fehlen Schritte zu dieser Version (${missing}).`,
        en: `The database lacks steps to this version (${missing}).`,
      },
      does: { de: 'Die Website neu starten: Dabei werden sie nachgeholt.', en: 'Restart the site, which takes them.' },
    };
  }
  if (foreign) {
    return {
      state: 'warning',
      says: {
        de: 'Die Datenbank stand schon unter einer späteren Version.',
        en: 'The database has been with a later version.',
      },
      does: {
        de: 'Die spätere Version starten, oder die Sicherung von vorher zurückholen.',
        en: 'Start the later version, or restore the backup from before.',
      },
    };
  }
  return {
    state: 'well',
    says: { de: 'Sie hat den Stand dieser Version.', en: 'It is in the state of this version.' },
  };
}

const unknown = { de: 'Das lässt sich gerade nicht feststellen.', en: 'That cannot be told just now.' };

function judgeDisk({ freeBytes }: Measured): Judged {
  if (freeBytes === null) return { state: 'warning', says: unknown };
  const isLittle = freeBytes < littleRoom;
  const state = freeBytes < noRoom ? 'failing' : isLittle ? 'warning' : 'well';
  const says = inBoth((locale) => {
    const free = size(freeBytes, locale);
    if (locale === 'de') return isLittle ? `Nur noch ${free} sind frei.` : `${free} sind frei.`;
    return isLittle ? `Only ${free} are left.` : `${free} are free.`;
  });
  if (!isLittle) return { state, says };
  return {
    state,
    says,
    does: {
      de: 'Alte Sicherungen können auf einen anderen Rechner. Ist kein Platz mehr, wird weder gespeichert noch gesichert.',
      en: 'Old backups can go to another machine. Without room nothing is saved, nor backed up.',
    },
  };
}

function judgeBackup({ backup: { last, since }, now }: Measured): Judged {
  const isOld = Date.parse(now) - Date.parse(last ?? since) > 2 * day;
  const says = last
    ? inBoth((locale) => {
        const moment = momentInWords(last, locale);
        return locale === 'de' ? `Die letzte ist von ${moment}.` : `The last one is of ${moment}.`;
      })
    : {
        de: 'Noch gibt es keine; nachts wird von selbst gesichert.',
        en: 'There is none yet; one is made every night.',
      };
  if (!isOld) return { state: 'well', says };
  return {
    state: 'warning',
    says,
    does: {
      de: 'Bitte sagen Sie es, wer den Server betreut: npm run backup macht eine und sagt, woran es liegt.',
      en: 'Please tell whoever looks after the server: npm run backup makes one, or says what is in the way.',
    },
  };
}

function judgeMail({ sendsMail, runs }: Measured): Judged {
  const hasFailed = runs.some((run) => run.job === 'sendMail' && run.hasFailed);
  if (!sendsMail) {
    return {
      state: 'well',
      says: {
        de: 'Kein Mailserver ist eingetragen: Die Verwaltung zeigt Links zum Weitergeben.',
        en: 'No mail server is named: the admin shows links to pass on.',
      },
    };
  }
  if (!hasFailed)
    return { state: 'well', says: { de: 'Ein Mailserver ist eingetragen.', en: 'A mail server is named.' } };
  return {
    state: 'warning',
    says: { de: 'Die letzte Mail ging nicht hinaus.', en: 'The last mail did not go out.' },
    does: {
      de: 'Stimmen SMTP_URL und MAIL_FROM noch? Das Protokoll nennt den Grund (mail).',
      en: 'Are SMTP_URL and MAIL_FROM still right? The log says why (mail).',
    },
  };
}

const judgeVersion = ({ version, startedOn }: Measured): Judged => ({
  state: 'well',
  says: inBoth((locale) => {
    const moment = momentInWords(startedOn, locale);
    return locale === 'de' ? `${version}, gestartet ${moment}.` : `${version}, started ${moment}.`;
  }),
});

const judges: Record<PartName, (measured: Measured) => Judged> = {
  'database-read': judgeReading,
  'database-write': judgeWriting,
  migrations: judgeMigrations,
  jobs: judgeJobs,
  disk: judgeDisk,
  backup: judgeBackup,
  mail: judgeMail,
  version: judgeVersion,
};

/** How each part of the site is, by what was measured. */
export const partsOf = (measured: Measured): Part[] => partNames.map((name) => ({ name, ...judges[name](measured) }));
