import type { Locale } from '../../i18n/locales.ts';
import type { ActorPart } from '../actors/missing-parts.ts';
import type { FactClaim, FactValue } from '../facts/fun-fact.ts';
import type { Ageing } from '../facts/shelf-life.ts';
import type { PartialDate } from '../partial-date.ts';
import type { TextPair } from '../translations/translation-state.ts';
import type { Subject, Words } from './finding.ts';

/** What is saved in a language and not published. */
export interface WaitingDraft {
  /** The names of those who changed something; none where that was not noted. */
  by: string[];
  /** Their accounts. */
  accounts: string[];
  /** When the first of it was saved (ISO 8601); null where that was not noted. */
  since: string | null;
}

/** An address that is known to exist and has not been found. */
export interface MissingAddress {
  /** The row, as the form counts it: `links.0`. */
  row: string;
  /** What it leads to: "Instagram", the title of a study. */
  name: Words;
}

/** A text of several sentences, for which the form tells which words will rot. */
export interface Prose extends TextPair {
  /** What the form calls it. */
  label: Words;
}

/** Since when the texts of a document hold and when somebody is to look again; null where nobody has said so. */
export interface DatedClaims {
  asOf: PartialDate | null;
  checkAfter: PartialDate | null;
}

/** A member of staff who is named for something. */
export interface Keeper {
  /** The account. */
  id: string;
  name: string;
  /** Whether the account may still do it: it is not shut, and is an editor's or an admin's. */
  mayReview: boolean;
}

/** A number that a fact gives. */
export interface ObservedValue extends FactValue {
  /** ISO 3166-1 alpha-2, where it is about a country. */
  country: string | null;
  /** What else a row of a ranking is about. */
  name: string | null;
}

/** What the rules ask of a fact. */
export interface ExaminedFact extends Omit<Ageing, 'format'>, Pick<FactClaim, 'counted' | 'scope'> {
  id: string;
  /** One number in one sentence, as opposed to a ranking. */
  isStatement: boolean;
  /** In German. */
  countedLabel: string | null;
  values: ObservedValue[];
  sources: string[];
  /** The ids of facts of which it says why they say otherwise. */
  conflicts: string[];
  /** The id of the older fact in whose place it is told. */
  replaces: string | null;
  /** Whether a newer one that visitors see is told in its place. */
  isReplaced: boolean;
}

/** What the rules ask of an actor's entry. */
export interface ExaminedActor {
  /** Whether it is still at work: what has ended needs no address and is not looked at again. */
  isActive: boolean;
  /** The day on which staff last compared it with the world. */
  reviewedOn: string | null;
  /** After so many months it is to be done again. */
  reviewMonths: number;
  /** Who is to do it, and who does it where that person does not. */
  reviewer: Keeper | null;
  deputy: Keeper | null;
  /** Whether its text is marked as read through, in each language. */
  isRead: Record<Locale, boolean>;
  /** Its channels, and when each was last seen to answer (ISO 8601). */
  channels: { id: string; hasAddress: boolean; address?: string | null; checkedOn: string | null }[];
  /** When the rest of the contact was last seen to be right; null where there is none. */
  contact: { confirmedOn: string | null } | null;
  missing: ActorPart[];
  missingAddresses: MissingAddress[];
}

/** A document with texts in two languages, in its newest state, whether published or not. */
export interface ExaminedDocument extends Subject {
  /** Whether visitors see it. */
  isLive: boolean;
  /** When it was last saved (ISO 8601); null where that is not known. */
  savedOn: string | null;
  drafts: Record<Locale, WaitingDraft | null>;
  /** In which languages it is planned that something goes live. */
  planned: Record<Locale, boolean>;
  /** With their places in the form, rows as it counts them. */
  texts: TextPair[];
  /** The pages elsewhere that it leads to, each once. */
  targets: string[];
  /** Those of them that the form reads for words that rot. */
  prose: Prose[];
  /** Null where its texts can have no dates. */
  claims: DatedClaims | null;
  /** Whether its English is marked as read through; true where nobody marks it. */
  isReviewed: boolean;
  actor: ExaminedActor | null;
  fact: ExaminedFact | null;
}
