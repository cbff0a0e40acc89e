import { daysOfLink } from '../confirmations/confirmation-link.ts';
import type { Confirmation } from '../confirmations/due.ts';
import { dayOf } from '../day.ts';
import type { Rule, Subject } from './finding.ts';
import { dayInWords } from './in-words.ts';

/** An entry that visitors see, whose body was asked to confirm it. */
export interface AskedEntry extends Subject, Confirmation {
  /** The address that the entry has now. */
  email: string | null;
  /** When staff last compared the entry with the world (ISO 8601). */
  reviewedOn: string | null;
}

/** Whether something was noted in or after the moment at which the body was asked. */
const isSince = (moment: string | null, askedOn: string): boolean => moment !== null && moment >= askedOn;

/** Nobody there has answered, and staff have not looked since. */
const silent: Rule<AskedEntry> = {
  kind: 'body-silent',
  heading: { de: 'Stellen, die nicht geantwortet haben', en: 'Bodies that have not answered' },
  does: { de: 'Eintrag prüfen', en: 'Check the entry' },
  harm: 36,
  isFor: 'editors',
  find({ askedOn, confirmedOn, answeredOn, declinedOn, failedOn, reviewedOn }, day) {
    if (!askedOn || isSince(failedOn, askedOn)) return null;
    const lastDay = dayOf(new Date(Date.parse(askedOn) + daysOfLink * 24 * 60 * 60 * 1000));
    const isHeardOf = [confirmedOn, answeredOn, declinedOn].some((moment) => isSince(moment, askedOn));
    const isReviewed = reviewedOn !== null && dayOf(reviewedOn) >= dayOf(askedOn);
    if (day <= lastDay || isHeardOf || isReviewed) return null;
    return {
      says: {
        de: `Auf die Frage vom ${dayInWords(askedOn, 'de')}, ob der Eintrag stimmt, kam keine Antwort.`,
        en: `Nobody has answered since ${dayInWords(askedOn, 'en')}, when the body was asked whether its entry is right.`,
      },
      why: {
        de: 'Bitte sehen Sie selbst nach; ein Klick neben „Geprüft am“ genügt, wenn alles stimmt.',
        en: 'Please look yourself; one click beside “Reviewed on” is enough if all is right.',
      },
      since: askedOn,
      minutes: 4,
      field: 'reviewedOn',
    };
  },
};

/** Visitors who write to this address are not heard either. */
const refused: Rule<AskedEntry> = {
  kind: 'body-mail-refused',
  heading: { de: 'E-Mail-Adressen, die nichts annehmen', en: 'E-mail addresses that take nothing' },
  does: { de: 'Adresse berichtigen', en: 'Correct the address' },
  harm: 66,
  isFor: 'editors',
  find: ({ failedOn, askedAt, email }) =>
    failedOn && email && email === askedAt
      ? {
          says: {
            de: `An ${email} lässt sich keine E-Mail schicken.`,
            en: `No e-mail can be sent to ${email}.`,
          },
          why: {
            de: `Am ${dayInWords(failedOn, 'de')} hat der Mailserver der Stelle sie abgewiesen.`,
            en: `The mail server of the body refused it on ${dayInWords(failedOn, 'en')}.`,
          },
          since: failedOn,
          minutes: 5,
          field: 'contact.email',
        }
      : null,
};

/** What bodies do not say of their entries. */
export const confirmationRules: Rule<AskedEntry>[] = [silent, refused];
