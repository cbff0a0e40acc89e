import type { CollectionAfterChangeHook } from 'payload';
import type { Report } from '../../payload-types.ts';
import { adminAddress } from '../admin-address.ts';
import { queueMail } from './mail.ts';
import { reportMail } from './mails.ts';
import { sendsMail } from './smtp.ts';
import { whoWants } from './wished.ts';

/** For how long one mail tells of all that comes, in milliseconds: a flood of reports is no flood of mail. */
const quiet = 10 * 60 * 1000;

/** Tells the editors who want to know that a visitor has sent something. */
export const tellOfReport: CollectionAfterChangeHook<Report> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || !sendsMail(req.payload)) return;
  const { totalDocs } = await req.payload.count({
    collection: 'reports',
    where: {
      and: [
        { createdAt: { greater_than: new Date(Date.now() - quiet).toISOString() } },
        { id: { not_equals: doc.id } },
      ],
    },
    overrideAccess: true,
    req,
  });
  if (totalDocs) return;
  const form = adminAddress(req.payload, `collections/reports/${doc.id}`);
  for (const { email } of await whoWants(req, 'reports', ['admin', 'editor']))
    await queueMail(req, reportMail(email, { reference: doc.reference, about: doc.about ?? '', form }));
};
