import type { Locale } from '../../i18n/locales.ts';
import { cleanLine, cleanLines } from '../clean-text.ts';
import { isEmail } from '../email-address.ts';
import { type AddressProblem, completedAddress, webAddressProblem } from '../web-address.ts';
import { cleanProposed, isVisitorsField, type Proposal, type ValueProblem, valueProblem } from './proposal.ts';
import { isReportKind, type ReportQuery } from './report-query.ts';

/**
 * What a visitor tells us, as it was typed. All may be empty but the message, and even that where it is told what is
 * right.
 */
export interface Report {
  kind: string;
  /** The slug of the entry it is about. */
  entry: string;
  /** Which part of the entry is wrong, and what is right. */
  field: string;
  right: string;
  subject: string;
  message: string;
  /** The address of a page that proves it. */
  source: string;
  email: string;
}

/** What keeps a report from being taken, and where; `form` where no single field is to blame. */
export type ReportProblem =
  | { field: 'form'; reason: 'too-quick' | 'stale' | 'used' | 'unavailable' }
  | { field: 'kind'; reason: 'kind-missing' }
  | { field: 'field'; reason: 'field-missing' }
  | { field: 'right'; reason: ValueProblem }
  | { field: 'subject'; reason: 'subject-long' }
  | { field: 'message'; reason: 'message-missing' | 'message-long' }
  | { field: 'source'; reason: AddressProblem }
  | { field: 'email'; reason: 'email-form' };

/** A report that was sent and not taken: shown again whole, with what is wrong about it. */
export interface ReportDraft {
  report: Report;
  problems: ReportProblem[];
  /** The mark of the time at which the form was first shown, where it still counts. */
  stamp: string | null;
}

/** In characters, as the collection `reports` takes them. */
export const longestMessage = 5000;
const longestSubject = 200;

/**
 * A field that people never see. Who fills it in is probably a program, or somebody whose browser fills in forms: so it
 * has a name that stands for nothing such a browser knows.
 */
export const trapField = 'blank';

/** The form as it is first shown, the message begun with what was asked for. */
export function emptyReport({ entry, kind }: ReportQuery, message: string): Report {
  const nothing = { field: '', right: '', subject: '', source: '', email: '' };
  return { ...nothing, kind: kind ?? 'mistake', entry: entry ?? '', message };
}

/**
 * Reads what a form has sent: any fields, any bytes. Texts are cleaned, so that they are shown again as they would be
 * stored.
 */
export function parseReport(parameters: URLSearchParams): Report {
  const line = (name: string) => cleanLine(parameters.get(name) ?? '');
  const field = line('field');
  return {
    kind: line('kind'),
    entry: line('entry'),
    field,
    right: cleanProposed(isVisitorsField(field) ? field : 'other', parameters.get('right') ?? ''),
    subject: line('subject'),
    message: cleanLines(parameters.get('message') ?? ''),
    source: line('source'),
    email: line('email'),
  };
}

/** What a report proposes; null where it only tells. */
export const proposalOf = ({ field, right }: Report): Proposal | null =>
  isVisitorsField(field) && right ? { field, value: right, takenOn: null } : null;

const right: Record<Locale, string> = { de: 'Richtig ist:', en: 'What is right:' };

/** The message as staff read it: where nothing was written, what was proposed. */
export const messageOf = (report: Report, language: Locale): string =>
  report.message || `${right[language]} ${report.right}`.slice(0, longestMessage);

/** Everything that is wrong with a report, in the order of its fields. */
export function reportProblems(report: Report): ReportProblem[] {
  const { kind, subject, message, source, email } = report;
  const problems: ReportProblem[] = [];
  if (!isReportKind(kind)) problems.push({ field: 'kind', reason: 'kind-missing' });
  problems.push(...proposalProblems(report));
  if (subject.length > longestSubject) problems.push({ field: 'subject', reason: 'subject-long' });
  if (!message && !proposalOf(report)) problems.push({ field: 'message', reason: 'message-missing' });
  if (message.length > longestMessage) problems.push({ field: 'message', reason: 'message-long' });
  const sourceProblem = source ? webAddressProblem(completedAddress(source)) : null;
  if (sourceProblem) problems.push({ field: 'source', reason: sourceProblem });
  if (email && !isEmail(email)) problems.push({ field: 'email', reason: 'email-form' });
  return problems;
}

/** Whoever names a field alone may say in the message what is right. */
function proposalProblems({ field, right }: Report): ReportProblem[] {
  if (!right) return [];
  if (!isVisitorsField(field)) return [{ field: 'field', reason: 'field-missing' }];
  const reason = valueProblem(field, right);
  return reason ? [{ field: 'right', reason }] : [];
}
