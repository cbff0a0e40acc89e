import { type AddressProblem, webAddressProblem } from '../web-address.ts';
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
  | { field: 'form'; reason: 'too-quick' | 'stale' | 'unavailable' }
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

/** A field that people never see: who fills it in is a program. */
export const trapField = 'homepage';

/** What Payload takes for an e-mail address, or storing would fail where the form found nothing wrong. */
const emailForm =
  /^(?!.*\.\.)[\w!#$%&'*+/=?^`{|}~-](?:[\w!#$%&'*+/=?^`{|}~.-]*[\w!#$%&'*+/=?^`{|}~-])?@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,}$/i;
/** RFC 5321, 4.5.3.1.3, less the angle brackets. */
const longestEmail = 254;

/** The form as it is first shown, the message begun with what was asked for. */
export function emptyReport({ entry, kind }: ReportQuery, message: string): Report {
  return { kind: kind ?? 'mistake', entry: entry ?? '', subject: '', message, source: '', email: '' };
}

/** Reads what a form has sent: any fields, any bytes. Control characters are dropped, line ends made alike. */
export function parseReport(parameters: URLSearchParams): Report {
  const text = (name: string) =>
    (parameters.get(name) ?? '')
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/[^\P{Cc}\n\t]/gu, '')
      .trim();
  const line = (name: string) => text(name).replaceAll(/\s+/g, ' ');
  return {
    kind: line('kind'),
    entry: line('entry'),
    subject: line('subject'),
    message: text('message'),
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
  const isEmail = email.length <= longestEmail && emailForm.test(email);
  if (email && !isEmail) problems.push({ field: 'email', reason: 'email-form' });
  return problems;
}

/** People type `dfi.de/studie`; what they mean begins with https. */
export function completedAddress(typed: string): string {
  return /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`;
}
