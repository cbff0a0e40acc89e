import 'server-only';
import { randomInt } from 'node:crypto';
import { type Payload, ValidationError } from 'payload';
import type { Report } from '../domain/reports/report.ts';
import { isReportKind, referenceLetters } from '../domain/reports/report-query.ts';
import type { Locale } from '../i18n/locales.ts';
import { runningPayload } from './payload.ts';

interface NewReport {
  /** A report without problems. */
  report: Report;
  /** The id of the entry it is about. */
  actor: string | null;
  language: Locale;
}

const attempts = 3;
/** Of reports that staff have not dealt with yet: a flood of them must not fill the disk. */
const mostNew = 5_000;

/**
 * A reference to be named on the telephone, drawn at random so that it tells nobody how many there are: `WIW-7F3K-Q2`.
 */
export function newReference(): string {
  const letters = (count: number) =>
    Array.from({ length: count }, () => referenceLetters[randomInt(referenceLetters.length)]).join('');
  return `WIW-${letters(4)}-${letters(2)}`;
}

/**
 * Stores a visitor's report for staff and returns its reference. Nothing of the visitor is kept but what was typed.
 * Rejects when the database does not take it, or staff have too many to deal with already.
 */
export async function saveReport(
  { report, actor, language }: NewReport,
  running?: Payload,
  most = mostNew,
): Promise<string> {
  const payload = running ?? (await runningPayload());
  const where = { state: { equals: 'new' } };
  const { totalDocs } = await payload.count({ collection: 'reports', where, overrideAccess: true });
  if (totalDocs >= most)
    throw new Error(`There are ${totalDocs} new reports; no more are taken until staff deal with them`);
  const { kind, subject, message, source, email } = report;
  for (let attempt = 1; ; attempt += 1) {
    const reference = newReference();
    try {
      await payload.create({
        collection: 'reports',
        data: {
          reference,
          kind: isReportKind(kind) ? kind : 'mistake',
          actor,
          subject,
          message,
          source,
          email: email || null,
          language,
          state: 'new',
        },
        // Visitors have no account, and the API lets nobody create reports: this is the one way in, past the form's
        // checks.
        overrideAccess: true,
        depth: 0,
      });
      return reference;
    } catch (error) {
      // A reference drawn twice is refused by the database; the next one is not.
      if (attempt === attempts || !(error instanceof ValidationError)) throw error;
    }
  }
}
