import { isSlug } from '../actors/slug.ts';

/** What a report is about: something wrong or missing on the site, or somebody who should be on it. */
export const reportKinds = ['mistake', 'suggestion'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What the address of the form says: what to begin with, or the report just sent. Only what it knows, never a text. */
export interface ReportQuery {
  /** The slug of an entry; whether there is one is not known here. */
  entry: string | null;
  kind: ReportKind | null;
  /** What the visitor was asked for, beside the place where the entry lacks it. */
  missing: 'address' | null;
  /** The receipt of a report that was sent: its reference and what proves it, which is not known here. */
  sent: string | null;
}

/** The front door hands the page what a visitor has typed, as base64url of a `ReportDraft` in JSON. */
export const reportDraftHeader = 'x-report-draft';

/** Letters and digits that are not taken for one another when read out (Crockford's base 32). */
export const referenceLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const referenceForm = new RegExp(`^WIW-[${referenceLetters}]{4}-[${referenceLetters}]{2}$`);

export function isReference(text: string): boolean {
  return referenceForm.test(text);
}

/** Whether it has the form of a receipt, `WIW-7F3K-Q2.` and twelve letters: see `receiptOf`. */
function isReceipt(text: string): boolean {
  const [reference = '', proof = '', ...more] = text.split('.');
  return isReference(reference) && /^[\w-]{12}$/.test(proof) && more.length === 0;
}

export function isReportKind(text: unknown): text is ReportKind {
  return reportKinds.some((kind) => kind === text);
}

/** Reads the query of the form's address. What is not understood is dropped. */
export function parseReportQuery(parameters: URLSearchParams): ReportQuery {
  const [entry, kind, missing, sent] = ['entry', 'kind', 'missing', 'sent'].map((name) => parameters.get(name) ?? '');
  if (sent && isReceipt(sent)) return { entry: null, kind: null, missing: null, sent };
  const slug = entry && isSlug(entry) ? entry : null;
  return {
    entry: slug,
    kind: isReportKind(kind) ? kind : null,
    missing: slug && missing === 'address' ? missing : null,
    sent: null,
  };
}

/**
 * Prints it in its one canonical form: `?entry=dfi&kind=mistake`, `?sent=WIW-7F3K-Q2.dBjftJeZ4CVP`, or nothing at
 * all.
 */
export function printReportQuery({ entry, kind, missing, sent }: Partial<ReportQuery>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ entry, kind, missing, sent })) if (value) parameters.set(name, value);
  return parameters.size ? `?${parameters}` : '';
}
