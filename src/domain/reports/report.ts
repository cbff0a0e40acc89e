import { cleanLine, cleanLines } from '../clean-text.ts';
import { isEmail } from '../email-address.ts';
import { type AddressProblem, completedAddress, webAddressProblem } from '../web-address.ts';
import { isReportKind, type ReportQuery } from './report-query.ts';

/** What a visitor tells us, as it was typed. All but the message may be empty. */
export interface Report {
  kind: string;
  /** The slug of the entry it is about. */
  entry: string;
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
  return { kind: kind ?? 'mistake', entry: entry ?? '', subject: '', message, source: '', email: '' };
}

/**
 * Reads what a form has sent: any fields, any bytes. Texts are cleaned, so that they are shown again as they would be
 * stored.
 */
export function parseReport(parameters: URLSearchParams): Report {
  const line = (name: string) => cleanLine(parameters.get(name) ?? '');
  return {
    kind: line('kind'),
    entry: line('entry'),
    subject: line('subject'),
    message: cleanLines(parameters.get('message') ?? ''),
    source: line('source'),
    email: line('email'),
  };
}

/** Everything that is wrong with a report, in the order of its fields. */
export function reportProblems({ kind, subject, message, source, email }: Report): ReportProblem[] {
  const problems: ReportProblem[] = [];
  if (!isReportKind(kind)) problems.push({ field: 'kind', reason: 'kind-missing' });
  if (subject.length > longestSubject) problems.push({ field: 'subject', reason: 'subject-long' });
  if (!message) problems.push({ field: 'message', reason: 'message-missing' });
  if (message.length > longestMessage) problems.push({ field: 'message', reason: 'message-long' });
  const sourceProblem = source ? webAddressProblem(completedAddress(source)) : null;
  if (sourceProblem) problems.push({ field: 'source', reason: sourceProblem });
  if (email && !isEmail(email)) problems.push({ field: 'email', reason: 'email-form' });
  return problems;
}
