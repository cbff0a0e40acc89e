import 'server-only';
import { type Payload, ValidationError } from 'payload';
import { asciiEmail } from '../domain/email-address.ts';
import { type Proposal, proposalsOf } from '../domain/reports/proposal.ts';
import { messageOf, proposalOf, type Report } from '../domain/reports/report.ts';
import { isReportKind } from '../domain/reports/report-query.ts';
import { completedAddress } from '../domain/web-address.ts';
import type { Locale } from '../i18n/locales.ts';
import { runningPayload } from './payload.ts';

interface NewReport {
  /** A report without problems. */
  report: Report;
  /** What it is to go by. */
  reference: string;
  /** The id of the entry it is about. */
  actor: string | null;
  language: Locale;
  /** Whether what people never see was filled in. */
  isProbablyProgram: boolean;
  /** What is proposed, where it is more than the report itself says. */
  proposals?: Proposal[];
  /** Whether it came by the link that was sent to the body itself. */
  isFromBody?: boolean;
}

const proposalsOfNew = ({ report, proposals }: NewReport): Proposal[] => {
  const own = proposalOf(report);
  return proposals ?? (own ? [own] : []);
};

/**
 * Of reports that staff have not dealt with yet: a flood of them must not fill the disk, and programs must leave room
 * for people.
 */
const mostNew = { ofPeople: 5_000, ofPrograms: 500 };

/**
 * Stores a visitor's report for staff. One that was stored before under its reference is stored, too; another one under
 * the same reference is not. Nothing of the visitor is kept but what was typed.
 * @returns whether it is stored now
 * Rejects when the database does not take it, or staff have too many to deal with already.
 */
export async function saveReport(
  sent: NewReport,
  running?: Payload,
  { ofPeople, ofPrograms } = mostNew,
): Promise<boolean> {
  const payload = running ?? (await runningPayload());
  const isKnown = await isStored(payload, sent);
  if (isKnown !== null) return isKnown;
  const { report, reference, actor, language, isProbablyProgram, isFromBody = false } = sent;
  const where = {
    state: { equals: 'new' },
    isProbablyProgram: isProbablyProgram ? { equals: true } : { not_equals: true },
  };
  const most = isProbablyProgram ? ofPrograms : ofPeople;
  const { totalDocs } = await payload.count({ collection: 'reports', where, overrideAccess: true });
  if (totalDocs >= most)
    throw new Error(`There are ${totalDocs} new reports; no more are taken until staff deal with them`);
  const { kind, subject, source, email } = report;
  try {
    await payload.create({
      collection: 'reports',
      data: {
        reference,
        kind: isReportKind(kind) ? kind : 'mistake',
        actor,
        subject,
        message: messageOf(report, language),
        proposals: proposalsOfNew(sent),
        source,
        email: email || null,
        language,
        isProbablyProgram,
        isFromBody,
        state: 'new',
      },
      // Visitors have no account, and the API lets nobody create reports: this is the one way in, past the form's
      // checks.
      overrideAccess: true,
      depth: 0,
    });
    return true;
  } catch (error) {
    // Sent twice at once, the database takes one of them: no two have one reference.
    const isStoredNow = error instanceof ValidationError ? await isStored(payload, sent) : null;
    if (isStoredNow === null) throw error;
    return isStoredNow;
  }
}

/** Whether it is this report that is stored under its reference; null where none is. */
async function isStored(payload: Payload, sent: NewReport): Promise<boolean | null> {
  const { reference, report, language } = sent;
  const { docs } = await payload.find({
    collection: 'reports',
    where: { reference: { equals: reference } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  });
  const [stored] = docs;
  if (!stored) return null;
  const { kind, subject, source, email } = report;
  const message = messageOf(report, language);
  const inWords = (proposals: Proposal[]) => proposals.map(({ field, value }) => `${field} ${value}`).join('\n');
  if (inWords(proposalsOf(stored.proposals)) !== inWords(proposalsOfNew(sent))) return false;
  const typed = { kind, subject, message, source: source && completedAddress(source), email: asciiEmail(email) };
  return Object.entries(typed).every(([field, text]) => text === (stored[field as keyof typeof typed] ?? ''));
}
