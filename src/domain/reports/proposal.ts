import { longestTagline } from '../actors/actor.ts';
import { cleanLine, cleanLines } from '../clean-text.ts';
import { isEmail } from '../email-address.ts';
import { telephoneNumber } from '../telephone-number.ts';
import { type AddressProblem, completedAddress, webAddressProblem } from '../web-address.ts';

/** What a visitor may name on the form as wrong, in its order: how one reaches the actor, and what the entry says. */
export const visitorsFieldGroups = {
  ways: ['telephone', 'email', 'website', 'address'],
  content: ['name', 'text', 'other'],
} as const;
export const visitorsFields = Object.values(visitorsFieldGroups).flat();
/** The parts of an entry that a proposal can be about, in the order in which visitors see them. */
export const entryParts = [
  'name',
  'tagline',
  'plainWords',
  'summary',
  'seat',
  'foundingYear',
  'website',
  'telephone',
  'email',
  'page',
  'address',
] as const;
/** What a proposal may be about: a part of an entry, or `text` and `other`, which say no more exactly. */
export const proposedFields = [...entryParts, 'text', 'other'] as const;
export type ProposedField = (typeof proposedFields)[number];

/** What somebody says is right in one part of an entry. */
export interface Proposal {
  field: ProposedField;
  value: string;
  /** When staff took it over into a draft (ISO 8601). */
  takenOn: string | null;
}

/** Why a value cannot stand in a field. */
export type ValueProblem =
  | 'telephone-form'
  | 'email-wrong'
  | 'year-form'
  | 'right-long'
  | 'right-missing'
  | AddressProblem;

/** In characters, as the fields of an entry take them. */
const longest: Record<ProposedField, number> = {
  name: 300,
  tagline: longestTagline,
  plainWords: 1200,
  summary: 5000,
  seat: 100,
  foundingYear: 20,
  website: 2000,
  telephone: 100,
  email: 300,
  page: 2000,
  address: 300,
  text: 5000,
  other: 5000,
};
/** Those that hold more than one line. */
const inLines = new Set<ProposedField>(['plainWords', 'summary', 'address', 'text', 'other']);

export const isVisitorsField = (text: unknown): text is (typeof visitorsFields)[number] =>
  visitorsFields.some((field) => field === text);

const isProposedField = (text: unknown): text is ProposedField => proposedFields.some((field) => field === text);

/** A value as it would be stored of what was typed: clean, in one line where the field has one. */
export const cleanProposed = (field: ProposedField, typed: string): string =>
  inLines.has(field) ? cleanLines(typed) : cleanLine(typed);

/** What is wrong with a value for a field, so that a slip is told to who makes it; null where nothing is. */
export function valueProblem(field: ProposedField, value: string): ValueProblem | null {
  if (!value) return 'right-missing';
  if (value.length > longest[field]) return 'right-long';
  if (field === 'telephone') return telephoneNumber(value) ? null : 'telephone-form';
  if (field === 'email') return isEmail(value) ? null : 'email-wrong';
  if (field === 'foundingYear') return /^\d{3,4}$/.test(value) ? null : 'year-form';
  if (field === 'website' || field === 'page') return webAddressProblem(completedAddress(value));
  return null;
}

/** The proposals of a report as stored; what is not understood is left out. */
export function proposalsOf(stored: unknown): Proposal[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: Partial<Record<keyof Proposal, unknown>> | null) => {
    if (!isProposedField(one?.field) || typeof one.value !== 'string') return [];
    return [{ field: one.field, value: one.value, takenOn: typeof one.takenOn === 'string' ? one.takenOn : null }];
  });
}
