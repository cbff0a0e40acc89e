import { isLinkText } from './confirmation-link.ts';

/** What a body has done on the page under its link. */
export const answers = ['confirmed', 'proposed', 'declined'] as const;
export type GivenAnswer = (typeof answers)[number];

/** What the address of the page says: the link, or what was just done. Nothing else is taken. */
export interface ConfirmQuery {
  link: string | null;
  done: GivenAnswer | null;
}

/** Reads the query of the page's address. What is not understood is dropped. */
export function parseConfirmQuery(parameters: URLSearchParams): ConfirmQuery {
  const done = answers.find((answer) => answer === parameters.get('done')) ?? null;
  const link = parameters.get('link') ?? '';
  return { done, link: !done && isLinkText(link) ? link : null };
}

/** Prints it in its one canonical form: `?link=…`, `?done=confirmed`, or nothing at all. */
export function printConfirmQuery({ link, done }: Partial<ConfirmQuery>): string {
  if (done) return `?done=${done}`;
  return link ? `?link=${encodeURIComponent(link)}` : '';
}
