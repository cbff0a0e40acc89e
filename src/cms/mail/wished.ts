import type { Field, PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';
import type { Role } from '../access.ts';

/** Which mails of the site an account gets; each owner decides. */
export const mailsField: Field = {
  name: 'mails',
  type: 'group',
  label: { de: 'E-Mails an mich', en: 'E-mails to me' },
  admin: {
    description: {
      de: 'Was die Website an Ihre Adresse schickt, wenn sie E-Mails verschicken kann (das richtet ein, wer sie betreibt).',
      en: 'What the site sends to your address, if it can send e-mail (whoever runs it sets that up).',
    },
    disableListColumn: true,
  },
  fields: [
    {
      name: 'reports',
      type: 'checkbox',
      defaultValue: true,
      label: { de: 'wenn eine Rückmeldung eingeht', en: 'when a report comes in' },
    },
    {
      name: 'weekly',
      type: 'checkbox',
      defaultValue: false,
      label: { de: 'montags, was zu tun ist', en: 'on Mondays, what is due' },
    },
  ],
};

/** The accounts with one of these roles that want a kind of mail. One that never chose gets what a new one would. */
export async function whoWants(
  req: PayloadRequest,
  kind: keyof NonNullable<User['mails']>,
  roles: readonly Role[],
): Promise<User[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { role: { in: [...roles] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs.filter(({ mails }) => mails?.[kind] ?? kind === 'reports');
}
