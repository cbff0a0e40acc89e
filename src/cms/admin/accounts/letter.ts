import { momentInWords } from '../../../domain/moment.ts';
import type { Role } from '../../access.ts';
import { roleWords } from '../../role-words.ts';
import type { Invitation } from '../../sign-in/invitation.ts';

/** Whose link it is. */
export interface Invited {
  id: string | number;
  email: string;
  name?: string | null;
  role: Role;
}

/** A `mailto:` address with the letter that takes a link to a colleague, in German: the site's house speaks it. */
export function letterAddress(invited: Invited, { link, until }: Invitation, from: string | null): string {
  const lines = [
    `Guten Tag${invited.name ? ` ${invited.name}` : ''},`,
    '',
    `Sie haben ein Konto für die Redaktion des Who is Who, mit der Rolle ${roleWords[invited.role].de}. Bitte öffnen Sie diesen Link und wählen Sie ein Passwort, das nur Sie kennen:`,
    '',
    link,
    '',
    `Der Link gilt einmal und bis ${momentInWords(until, 'de')}. Bitte geben Sie ihn nicht weiter. Danach melden Sie sich mit Ihrer E-Mail-Adresse ${invited.email} und dem Passwort an.`,
    '',
    'Viele Grüße',
    ...(from ? [from] : []),
  ];
  const subject = encodeURIComponent('Ihr Zugang zum Who is Who');
  return `mailto:${invited.email}?subject=${subject}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
