import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locales.ts';

/** What staff read, in each language of the admin. */
export type Words = Record<Locale, string>;

/** What a finding is about: all findings about the same entry are shown together. */
export interface Entry {
  /** Tells entries apart: `actors/12`. */
  key: string;
  title: string;
  /** The abbreviation on its sign, where it has one. */
  sign: string | null;
}

/** What a rule looks at. */
export interface Subject {
  entry: Entry;
  /** The form in which it is mended, as the address of the admin has it: `collections/actors/12`. */
  form: string;
}

/** What mends a finding without its form: values of the form's own fields, in German and both languages' at once. */
export interface InPlace {
  /** On the button, as who presses it would say it: "Stimmt alles noch". */
  does: Words;
  /** What the fields hold then, and what they held before: this is put back by who takes it back. */
  set: Values;
  back: Values;
  /** When the document was last saved (ISO 8601): what has changed since is not written over. */
  basedOn: string;
}

type Value = string | number | boolean | null;

/** Fields by name; of a group and of rows, which have their ids, the fields that change. Dates as ISO 8601. */
export type Values = Record<string, Value | Record<string, Value> | Record<string, Value>[]>;

/** What a rule found in one subject. */
export interface Found {
  /** What is untrue, unfinished or due, in one sentence. */
  says: Words;
  /** What helps to mend it: whose it is, since when. */
  why?: Words;
  /** Since when (ISO 8601), where that is known: of what harms alike, the longest comes first. */
  since: string | null;
  /** How long mending it takes, as far as one can tell: 1 to 15. */
  minutes: number;
  /** The field of the form where it is mended: `links.0.url`. */
  field: string | null;
  /** Where it is done, if not in the form: a page of its own, below the address of the admin. */
  page?: string;
  /** Which it is, where a rule finds several in one document: the path of the text. */
  place?: string;
  /**
   * The text or value that it speaks of: set aside as right, it comes back when this changes. Where nothing is said,
   * the words of the finding; so it is to be said where those change by themselves, or do not tell all.
   */
  about?: string;
  inPlace?: InPlace;
}

/** Who reads findings. */
export interface Reader {
  id: string;
  /** Editors and admins; translators may not. */
  mayPublish: boolean;
}

/** A kind of finding: how it is found, and what it is worth. */
export interface Rule<S extends Subject> {
  kind: string;
  /** The kind in a few words, over many findings of it. */
  heading: Words;
  /** What is done about it, on the way to the form. */
  does: Words;
  /** How much it harms visitors, from 1 to 100. */
  harm: number;
  isFor: 'editors' | 'translators' | 'everyone';
  /**
   * How far it may be set aside. Where nothing is said, also as right as it is, for good. `later`: one day it must be
   * done; `week`: within a week.
   */
  patience?: 'later' | 'week';
  /** @param day today in Berlin, as `2026-11-26` */
  find(subject: S, day: string, reader: Reader): Found | Found[] | null;
}

/** Something untrue, unfinished or due about one document. */
export interface Finding extends Found, Pick<Rule<Subject>, 'kind' | 'heading' | 'does' | 'harm' | 'patience'> {
  entry: Entry;
  form: string;
  place: string;
  /** The fingerprint of what it is about. */
  about: string;
}

/** Whether a rule finds things for somebody to mend. */
const concerns = ({ isFor }: Pick<Rule<Subject>, 'isFor'>, { mayPublish }: Reader): boolean =>
  isFor === 'everyone' || mayPublish === (isFor === 'editors');

/** All that the rules find for a reader, in no particular order. */
export function findingsOf<S extends Subject>(rules: Rule<S>[], subjects: S[], day: string, reader: Reader): Finding[] {
  return rules
    .filter((rule) => concerns(rule, reader))
    .flatMap(({ kind, heading, does, harm, patience, find }) =>
      subjects.flatMap((subject): Finding[] => {
        const found = find(subject, day, reader) ?? [];
        const rule = { kind, heading, does, harm, ...(patience && { patience }) };
        return (Array.isArray(found) ? found : [found]).map((each) => ({
          ...{ ...each, ...rule, entry: subject.entry, form: subject.form },
          place: each.place ?? '',
          about: fingerprint(each.about ?? `${each.says.de} ${each.why?.de ?? ''}`),
        }));
      }),
    );
}

/** Tells whether a text has changed, without keeping it. */
const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
