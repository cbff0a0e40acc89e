import { isSlug } from './slug.ts';

/** What a report is about: something wrong or missing on the site, or somebody who should be on it. */
export const reportKinds = ['mistake', 'suggestion'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What the address of the form says: the entry and the kind to begin with, or the report just sent. */
export interface ReportQuery {
  /** The slug of an entry; whether there is one is not known here. */
  entry: string | null;
  kind: ReportKind | null;
  /** The reference of a report that was sent. */
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

export function isReportKind(text: unknown): text is ReportKind {
  return reportKinds.some((kind) => kind === text);
}

/** Reads the query of the form's address. What is not understood is dropped. */
export function parseReportQuery(parameters: URLSearchParams): ReportQuery {
  const [entry, kind, sent] = ['entry', 'kind', 'sent'].map((name) => parameters.get(name) ?? '');
  if (sent && isReference(sent)) return { entry: null, kind: null, sent };
  return {
    entry: entry && isSlug(entry) ? entry : null,
    kind: isReportKind(kind) ? kind : null,
    sent: null,
  };
}

/** Prints it in its one canonical form: `?entry=dfi&kind=mistake`, `?sent=WIW-7F3K-Q2`, or nothing at all. */
export function printReportQuery({ entry, kind, sent }: Partial<ReportQuery>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ entry, kind, sent })) if (value) parameters.set(name, value);
  return parameters.size ? `?${parameters}` : '';
}
