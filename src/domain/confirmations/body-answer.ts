import { cleanLines } from '../clean-text.ts';
import { cleanProposed, entryParts, type Proposal, type ValueProblem, valueProblem } from '../reports/proposal.ts';

/** The parts of an entry that a body may change on its page, in the order in which they stand there. */
export const bodyFields = entryParts;
export type BodyField = (typeof bodyFields)[number];
export type BodyValues = Record<BodyField, string>;

/** What a body has sent: each part as it should be and as it was shown, and what else is to be said. */
export interface BodyAnswer {
  values: BodyValues;
  was: BodyValues;
  other: string;
}

/** What keeps an answer from being taken, and where; `form` where no single part is to blame. */
export type BodyProblem =
  | { field: 'form'; reason: 'too-quick' | 'stale' | 'used' | 'unavailable' | 'nothing' }
  | { field: BodyField; reason: Exclude<ValueProblem, 'right-missing'> | 'emptied' }
  | { field: 'other'; reason: 'right-long' };

/** An answer that was sent and not taken: shown again whole. */
export interface BodyDraft {
  link: string;
  answer: BodyAnswer | null;
  problems: BodyProblem[];
  /** The mark of the time at which the form was first shown, where it still counts. */
  stamp: string | null;
}

const longestOther = 5000;

/** Reads what the page has sent: any fields, any bytes. A part that was not sent is as it was. */
export function parseBodyAnswer(parameters: URLSearchParams): BodyAnswer {
  const read = (nameOf: (field: BodyField) => string): BodyValues =>
    Object.fromEntries(
      bodyFields.map((field) => [field, cleanProposed(field, parameters.get(nameOf(field)) ?? '')]),
    ) as BodyValues;
  const was = read((field) => `was-${field}`);
  const sent = read((field) => field);
  const values = Object.fromEntries(
    bodyFields.map((field) => [field, parameters.has(field) ? sent[field] : was[field]]),
  ) as BodyValues;
  return { values, was, other: cleanLines(parameters.get('other') ?? '') };
}

/** What an answer proposes: each part that is not as it was shown, and what else is said. */
export function proposalsIn({ values, was, other }: BodyAnswer): Proposal[] {
  const changed = bodyFields.filter((field) => values[field] !== was[field]);
  return [
    ...changed.map((field): Proposal => ({ field, value: values[field], takenOn: null })),
    ...(other ? [{ field: 'other', value: other, takenOn: null } as const] : []),
  ];
}

/** Everything that is wrong with an answer, in the order of its parts. What was not changed is not judged. */
export function answerProblems(answer: BodyAnswer): BodyProblem[] {
  const { values, was, other } = answer;
  const problems = bodyFields.flatMap((field): BodyProblem[] => {
    const reason = values[field] === was[field] ? null : valueProblem(field, values[field]);
    return reason ? [{ field, reason: reason === 'right-missing' ? 'emptied' : reason }] : [];
  });
  if (other.length > longestOther) problems.push({ field: 'other', reason: 'right-long' });
  return problems.length || proposalsIn(answer).length ? problems : [{ field: 'form', reason: 'nothing' }];
}
