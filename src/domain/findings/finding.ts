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
  /** @param day today in Berlin, as `2026-11-26` */
  find(subject: S, day: string, reader: Reader): Found | null;
}

/** Something untrue, unfinished or due about one document. */
export interface Finding extends Found, Pick<Rule<Subject>, 'kind' | 'heading' | 'does' | 'harm'> {
  entry: Entry;
  form: string;
}

/** Whether a rule finds things for somebody to mend. */
const concerns = ({ isFor }: Pick<Rule<Subject>, 'isFor'>, { mayPublish }: Reader): boolean =>
  isFor === 'everyone' || mayPublish === (isFor === 'editors');

/** All that the rules find for a reader, in no particular order. */
export function findingsOf<S extends Subject>(rules: Rule<S>[], subjects: S[], day: string, reader: Reader): Finding[] {
  return rules
    .filter((rule) => concerns(rule, reader))
    .flatMap(({ kind, heading, does, harm, find }) =>
      subjects.flatMap((subject): Finding[] => {
        const found = find(subject, day, reader);
        return found ? [{ ...found, kind, heading, does, harm, entry: subject.entry, form: subject.form }] : [];
      }),
    );
}
