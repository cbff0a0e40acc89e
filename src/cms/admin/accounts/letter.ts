import type { Role } from '../../access.ts';
import { invitationMail } from '../../mail/mails.ts';
import type { Invitation } from '../../sign-in/invitation.ts';

/** Whose link it is. */
export interface Invited {
  id: string | number;
  email: string;
  name?: string | null;
  role: Role;
}

/** A `mailto:` address with the mail that takes a link to a colleague, where the site sends none itself. */
export function letterAddress(invited: Invited, invitation: Invitation, from: string | null): string {
  const { to, subject, lines } = invitationMail(invited, invitation, from);
  const body = lines.join('\n\n').replaceAll('\n', '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
