import type { Locale } from '../../i18n/locales.ts';
import { type Answered, beginOfAnswer } from './answer.ts';

/** What became of a report: taken over into a draft, or declined for a reason of staff's. */
export type Outcome = { kind: 'taken' } | { kind: 'declined'; reason: string };

const words: Record<Locale, Record<'taken' | 'declined' | 'more', string>> = {
  de: {
    taken: 'Wir haben Ihre Angabe übernommen. Auf der Website steht sie, sobald sie veröffentlicht ist.',
    declined: 'Wir haben sie geprüft und den Eintrag nicht geändert:',
    more: 'Wollen Sie uns dazu noch etwas sagen, nennen Sie bitte die Nummer {reference}.',
  },
  en: {
    taken: 'We have taken over what you told us. It is on the site as soon as it is published.',
    declined: 'We have checked it and have not changed the entry:',
    more: 'If you want to add something, please quote the number {reference}.',
  },
};

/** Tells a visitor what became of a report, in the visitor's language: a subject, and one line for each paragraph. */
export function outcomeLetter(
  answered: Omit<Answered, 'email'>,
  outcome: Outcome,
): { subject: string; lines: string[] } {
  const { subject, greeting, thanks, end } = beginOfAnswer(answered);
  const say = words[answered.language];
  return {
    subject,
    lines: [
      greeting,
      thanks,
      ...(outcome.kind === 'taken' ? [say.taken] : [say.declined, outcome.reason]),
      say.more.replace('{reference}', answered.reference),
      end,
    ],
  };
}
