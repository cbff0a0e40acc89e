import type { Locale } from '../../i18n/locales.ts';
import { dayInWords } from '../findings/in-words.ts';

/** What an answer is made of. */
export interface Answered {
  /** The visitor's address. */
  email: string;
  reference: string;
  /** The visitor's language. */
  language: Locale;
  /** When the report was sent (ISO 8601). */
  createdAt: string;
  /** The name of the entry in that language, or what the report is about; null where neither is known. */
  about: string | null;
  /** The name of who answers. */
  from: string | null;
}

const words = {
  de: {
    subject: 'Ihre Rückmeldung {reference}',
    greeting: 'Guten Tag,',
    thanks: 'vielen Dank für Ihre Rückmeldung vom {day}.',
    thanksAbout: 'vielen Dank für Ihre Rückmeldung vom {day} zu „{about}“.',
    end: 'Mit freundlichen Grüßen',
  },
  en: {
    subject: 'Your feedback {reference}',
    greeting: 'Hello,',
    thanks: 'Thank you for your feedback of {day}.',
    thanksAbout: 'Thank you for your feedback of {day} on “{about}”.',
    end: 'Kind regards',
  },
};

/** How an answer begins and ends, in the visitor's language; its subject carries the reference. */
export function beginOfAnswer({ reference, language, createdAt, about, from }: Omit<Answered, 'email'>) {
  const say = words[language];
  const day = dayInWords(createdAt, language);
  return {
    subject: say.subject.replace('{reference}', reference) + (about ? `: ${about}` : ''),
    greeting: say.greeting,
    thanks: (about ? say.thanksAbout : say.thanks).replace('{day}', day).replace('{about}', () => about ?? ''),
    end: [say.end, ...(from ? [from] : [])].join('\n'),
  };
}

/**
 * The address (RFC 6068) behind which a mail program opens an answer to a report, begun in the visitor's language: with
 * a subject that carries the reference, a greeting and an end.
 */
export function answerAddress(answered: Answered): string {
  const { subject, greeting, thanks, end } = beginOfAnswer(answered);
  return letterAddress(answered.email, subject, [greeting, '', thanks, '', '', '', end].join('\n'));
}

/** The address behind which a mail program opens a letter. @param body with line ends as they are typed */
export function letterAddress(email: string, subject: string, body: string): string {
  const mailbox = encodeURIComponent(email).replace('%40', '@');
  const text = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  return `mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${text}`;
}
