import { daysOfLink } from '../../domain/confirmations/confirmation-link.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Mail } from './mail.ts';

interface Asked {
  /** The functional address of the body. */
  to: string;
  /** What its entry is called. */
  name: string;
  /** The signed link. */
  link: string;
  /** The name of the site. */
  site: string;
  language: Locale;
}

/** Asks a body whether its entry is right. Nothing in it does anything by being opened. */
export function confirmationMail({ to, name, link, site, language }: Asked): Mail {
  if (language === 'en')
    return {
      to,
      subject: `${site}: is your entry right?`,
      lines: [
        'Hello,',
        `“${name}” is listed in ${site}, the directory of municipal partnerships. Once a year we ask whether the entry is still right. Under this link you see all of it and confirm it or propose changes, without an account:`,
        link,
        `The link is valid for ${daysOfLink} days. Opening it changes nothing; what you propose is looked at by our editors first.`,
        'If you do not want this e-mail any more, choose “No more of these e-mails” under the same link.',
      ],
    };
  return {
    to,
    subject: `${site}: Stimmt Ihr Eintrag?`,
    lines: [
      'Guten Tag,',
      `„${name}“ steht im ${site}, dem Verzeichnis der kommunalen Partnerschaften. Einmal im Jahr fragen wir, ob der Eintrag noch stimmt. Unter diesem Link sehen Sie ihn ganz und können ihn bestätigen oder Änderungen vorschlagen, ohne Konto:`,
      link,
      `Der Link gilt ${daysOfLink} Tage. Ihn zu öffnen, ändert nichts; was Sie vorschlagen, sieht sich erst unsere Redaktion an.`,
      'Möchten Sie diese E-Mail nicht mehr bekommen, wählen Sie unter demselben Link „Keine solche E-Mail mehr“.',
    ],
  };
}
