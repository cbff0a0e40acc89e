import { ask } from '../ask.ts';

/** What came back of a call: what it gave, or why it was refused, in the reader's language. */
export type Answer<Given> = { given: Given } | { refusal: string };

/**
 * Posts JSON to the API as who is signed in. These forms have one place for what is refused, and few fields: there the
 * reason alone is said.
 * @param failed what is said where no answer came
 */
export async function send<Given>(
  path: string,
  data: object,
  language: string,
  failed: string,
): Promise<Answer<Given>> {
  const { body, refusals, fields } = await ask<Given>(path, language, failed, { method: 'POST', body: data });
  if (body) return { given: body };
  const reasons = fields.length ? fields.map(({ message }) => message) : refusals;
  return { refusal: reasons.filter(Boolean).join(' ') || failed };
}
