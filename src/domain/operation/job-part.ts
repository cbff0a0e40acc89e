import type { Words } from '../findings/finding.ts';
import { inBoth } from '../findings/in-words.ts';
import { momentInWords } from '../moment.ts';
import { knownJobs } from './known-jobs.ts';
import type { JobRun, Measured } from './measured.ts';
import type { Judged } from './part.ts';

const hour = 3_600_000;
/** The runner looks four times a minute. */
const longestPause = 3 * 60_000;

const does: Words = {
  de: 'Bitte sagen Sie es, wer den Server betreut: Das Protokoll nennt den Grund, ein Neustart holt Versäumtes nach.',
  en: 'Please tell whoever looks after the server: the log says why, and a restart makes up for what was missed.',
};

/** What is wrong with a job; null where nothing is. A failed plan is told with its entry. */
function troubleOf(run: JobRun, now: string): Words | null {
  const known = knownJobs[run.job];
  if (!known) return null;
  const { name, longestHours } = known;
  const last = run.doneOn ?? run.since;
  if (longestHours !== null && Date.parse(now) - Date.parse(last) > longestHours * hour)
    return inBoth((locale) => {
      const moment = momentInWords(last, locale);
      return locale === 'de' ? `„${name.de}“ lief zuletzt: ${moment}.` : `“${name.en}” last ran: ${moment}.`;
    });
  if (!run.hasFailed || run.job === 'schedulePublish') return null;
  return { de: `„${name.de}“ ist zuletzt gescheitert.`, en: `“${name.en}” failed the last time.` };
}

/** Whether what the site does by itself is being done. A backup that is too old is told by that part. */
export function judgeJobs({ runs, lookedOn, startedOn, now }: Measured): Judged {
  const lastLook = Date.parse(lookedOn ?? startedOn);
  if (Date.parse(now) - lastLook > longestPause) {
    return {
      state: 'failing',
      says: {
        de: 'Niemand sieht nach den Aufträgen: Geplantes wird nicht veröffentlicht, nachts wird nicht gesichert.',
        en: 'Nobody looks for jobs: plans are not carried out, and there are no backups at night.',
      },
      does: { de: 'Die Website neu starten.', en: 'Restart the site.' },
    };
  }
  const troubles = runs
    .filter(({ job, hasFailed }) => job !== 'backUp' || hasFailed)
    .map((run) => troubleOf(run, now))
    .filter((trouble) => trouble !== null);
  if (troubles.length) {
    return { state: 'warning', says: inBoth((locale) => troubles.map((words) => words[locale]).join(' ')), does };
  }
  return {
    state: 'well',
    says: { de: 'Was von selbst geschehen soll, geschieht.', en: 'What is to happen by itself does.' },
  };
}
