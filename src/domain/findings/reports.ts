import type { Rule, Subject } from './finding.ts';
import { dayInWords, inBoth } from './in-words.ts';

/** A visitor's report that staff have not finished with; its entry is the one it speaks of, or it stands for itself. */
export interface OpenReport extends Subject {
  kind: 'mistake' | 'suggestion';
  isInProgress: boolean;
  /** Filled in what people never see. */
  isProbablyProgram: boolean;
  /** What it is called on the telephone. */
  reference: string;
  /** What it is about, as the visitor wrote it; may be empty. */
  about: string;
  receivedOn: string;
}

/** A visitor has seen that something is wrong. */
const mistake: Rule<OpenReport> = {
  kind: 'report-mistake',
  heading: { de: 'Gemeldete Fehler', en: 'Mistakes reported' },
  does: { de: 'Meldung lesen', en: 'Read the report' },
  harm: 90,
  isFor: 'editors',
  patience: 'week',
  find: (report) =>
    report.kind === 'mistake' && !report.isProbablyProgram
      ? told(report, { de: 'Jemand meldet einen Fehler', en: 'Somebody reports a mistake' })
      : null,
};

const suggestion: Rule<OpenReport> = {
  kind: 'report-suggestion',
  heading: { de: 'Vorgeschlagene Einträge', en: 'Entries suggested' },
  does: { de: 'Vorschlag lesen', en: 'Read the suggestion' },
  harm: 40,
  isFor: 'editors',
  patience: 'later',
  find: (report) =>
    report.kind === 'suggestion' && !report.isProbablyProgram
      ? told(report, { de: 'Jemand schlägt einen Eintrag vor', en: 'Somebody suggests an entry' })
      : null,
};

/** Last of all, and apart, so that a flood of them hides no other. */
const fromProgram: Rule<OpenReport> = {
  kind: 'report-program',
  heading: { de: 'Wohl von einem Programm gesendet', en: 'Probably sent by a program' },
  does: { de: 'Meldung ansehen', en: 'Look at the report' },
  harm: 5,
  isFor: 'editors',
  patience: 'later',
  find: (report) =>
    report.isProbablyProgram
      ? told(report, {
          de: 'Wohl ein Programm, vielleicht doch ein Mensch',
          en: 'Probably a program, perhaps a person',
        })
      : null,
};

function told({ isInProgress, about, reference, receivedOn }: OpenReport, says: { de: string; en: string }) {
  const progress = isInProgress ? { de: ' (in Arbeit)', en: ' (in progress)' } : { de: '', en: '' };
  return {
    says: {
      de: `${says.de}${about ? `: „${about}“` : ''}${progress.de}.`,
      en: `${says.en}${about ? `: “${about}”` : ''}${progress.en}.`,
    },
    why: inBoth((locale) =>
      locale === 'de'
        ? `Eingegangen am ${dayInWords(receivedOn, locale)}, Nummer ${reference}.`
        : `Received on ${dayInWords(receivedOn, locale)}, reference ${reference}.`,
    ),
    since: receivedOn,
    minutes: 4,
    field: null,
  };
}

/** What visitors told. */
export const reportRules: Rule<OpenReport>[] = [mistake, suggestion, fromProgram];
