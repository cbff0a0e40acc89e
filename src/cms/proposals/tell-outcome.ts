import type { PayloadRequest } from 'payload';
import { type Outcome, outcomeLetter } from '../../domain/reports/outcome-letter.ts';
import type { Report, User } from '../../payload-types.ts';
import { queueMail } from '../mail/mail.ts';
import { sendsMail } from '../mail/smtp.ts';
import { noteInReport } from './report-at-hand.ts';

/** What became of a report, as its visitor is told it. */
export async function letterOn(req: PayloadRequest, report: Report, outcome: Outcome) {
  const { actor, language, subject } = report;
  const entry = actor
    ? await req.payload.findByID({
        collection: 'actors',
        id: typeof actor === 'string' ? actor : actor.id,
        select: { name: true },
        locale: language,
        fallbackLocale: 'de',
        depth: 0,
        trash: true,
        disableErrors: true,
        overrideAccess: true,
        // The read must not turn the language of the request, nor see what is not saved yet.
        req: { ...req, locale: language } as PayloadRequest,
      })
    : null;
  const from = (req.user as User | null)?.name ?? null;
  return outcomeLetter({ ...report, about: entry?.name || subject || null, from }, outcome);
}

/**
 * Tells a visitor who left an address what became of the report, in the visitor's language, where the site sends mail;
 * notes that in the report. Elsewhere staff find the same text on its page.
 */
export async function tellOutcome(req: PayloadRequest, report: Report, outcome: Outcome): Promise<void> {
  if (!report.email || !sendsMail(req.payload)) return;
  const { subject, lines } = await letterOn(req, report, outcome);
  await queueMail(req, { to: report.email, subject, lines });
  await noteInReport(req, report, { toldOn: new Date().toISOString() });
}
