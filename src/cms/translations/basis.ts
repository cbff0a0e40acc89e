import type { Field, FieldHook, FlattenedField, PayloadRequest } from 'payload';
import type { TextPair } from '../../domain/translations/translation-state.ts';
import type { User } from '../../payload-types.ts';
import { nobodyOnField, staffOnField } from '../access.ts';
import { englishNameOf } from '../fields/english-name.ts';
import { type Stored, within } from '../publishing/parts.ts';
import { type Bases, type Basis, basesOf, basisName, stillRightName } from './basis-names.ts';
import { type Text, textsOf } from './texts.ts';

/** The texts as pairs with what their English was made from. */
export const withBases = (texts: Text[], bases: Bases): TextPair[] =>
  texts.map((text) => ({ ...text, basis: bases[text.path]?.text }));

const isRead = (value: unknown): boolean => value === true;

/**
 * What the English of a document was made from, after a save: kept for each text whose English did not change; noted
 * anew where it was written, where the person says that it is right still, and everywhere when it is marked as
 * reviewed.
 */
function nextBases(args: {
  before: Text[];
  after: Text[];
  bases: Bases;
  stillRight: string[];
  isNewlyReviewed: boolean;
  note: Omit<Basis, 'text'>;
}): Bases {
  const { before, after, bases, stillRight, isNewlyReviewed, note } = args;
  const old = new Map(before.map(({ path, english }) => [path, english]));
  return Object.fromEntries(
    after
      .filter(({ english }) => english.trim())
      .flatMap(({ path, german, english }) => {
        const isWritten = english !== (old.get(path) ?? '');
        if (isWritten || isNewlyReviewed || stillRight.includes(path)) return [[path, { text: german, ...note }]];
        const basis = bases[path];
        return basis ? [[path, basis]] : [];
      }),
  );
}

/**
 * Notes the bases with each save. Its field is the first of the document: the stored English is then still the old one.
 * They lie in a localized field, of which only the English counts, since so they go wherever the English goes: into
 * drafts, out with a publication, back with an old version.
 */
const noteBases: FieldHook = ({ siblingData, siblingDocWithLocales, collection, global, req, value, context }) => {
  const { locale } = req;
  if (context.isRestoringVersion || (locale !== 'de' && locale !== 'en')) return value;
  const fields: FlattenedField[] = (collection ?? global)?.flattenedFields ?? [];
  const stored: Stored = siblingDocWithLocales ?? {};
  const reviewed = (sent: Stored) => (locale === 'en' ? sent.hasReviewedText : sent[englishNameOf('hasReviewedText')]);
  const bases = nextBases({
    before: textsOf(fields, stored),
    after: textsOf(fields, stored, siblingData, locale),
    bases: basesOf(within(stored[basisName]).en),
    stillRight: Array.isArray(siblingData[stillRightName]) ? siblingData[stillRightName] : [],
    isNewlyReviewed: isRead(reviewed(siblingData)) && !isRead(within(stored.hasReviewedText).en),
    note: { on: new Date().toISOString(), by: nameOf(req) },
  });
  if (locale === 'en') return bases;
  stored[basisName] = { ...within(stored[basisName]), en: bases };
  return value;
};

function nameOf({ user }: PayloadRequest): string | null {
  const { name, email } = (user ?? {}) as Partial<User>;
  return name || email || null;
}

/** In the form only, out of sight: lists neither show, filter nor group by it, nor does a comparison of versions. */
const outOfSight = {
  hidden: true,
  position: 'sidebar',
  components: { Diff: './no-difference.tsx#NoDifference' },
  disableListColumn: true,
  disableListFilter: true,
  disableBulkEdit: true,
  disableGroupBy: true,
} as const;

/**
 * The first fields of a document. What a form needs to tell how far a translation is, and to say that it is right
 * still.
 */
export const basisFields: Field[] = [
  {
    name: basisName,
    type: 'json',
    localized: true,
    access: { read: staffOnField, create: nobodyOnField, update: nobodyOnField },
    admin: outOfSight,
    hooks: { beforeChange: [noteBases] },
  },
  {
    name: englishNameOf(basisName),
    type: 'json',
    virtual: true,
    access: { read: staffOnField, create: nobodyOnField, update: nobodyOnField },
    admin: outOfSight,
  },
  {
    name: stillRightName,
    type: 'text',
    hasMany: true,
    virtual: true,
    access: { read: staffOnField },
    admin: { ...outOfSight, readOnly: false },
  },
];
