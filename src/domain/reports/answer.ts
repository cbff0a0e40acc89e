import type { Locale } from '../../i18n/locales.ts';

interface Answered {
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

/**
 * The address (RFC 6068) behind which a mail program opens an answer to a report, begun in the visitor's language: with
 * a subject that carries the reference, a greeting and an end.
 */
export function answerAddress({ email, reference, language, createdAt, about, from }: Answered): string {
  const say = words[language];
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    dateStyle: 'long',
    timeZone: 'Europe/Berlin',
  }).format(new Date(createdAt));
  const subject = say.subject.replace('{reference}', reference) + (about ? `: ${about}` : '');
  const thanks = (about ? say.thanksAbout : say.thanks).replace('{day}', day).replace('{about}', () => about ?? '');
  const body = [say.greeting, '', thanks, '', '', '', say.end, ...(from ? [from] : [])].join('\r\n');
  const mailbox = encodeURIComponent(email).replace('%40', '@');
  return `mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
