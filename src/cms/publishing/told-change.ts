import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload';
import { isPartialDate, writePartialDate } from '../../domain/partial-date.ts';
import { type Locale, ourLocale } from '../../i18n/locales.ts';
import { rowName } from '../admin/rows/row-name.ts';
import { namingParts } from '../fields/named-rows.ts';
import { authorOfPart, authorsOf } from './authors.ts';
import type { Change, Step } from './changes.ts';
import { type Part, type Stored, within } from './parts.ts';
import type { Subject } from './subject.ts';

/** A change in the words of the form, for the person who publishes. */
export interface ToldChange {
  part: Part;
  kind: Change['kind'];
  /** Where it stands: "Angebote und Quellen, Studie: Titel". */
  label: string;
  /** In words; null where there was nothing. */
  before: string | null;
  after: string | null;
  /** Who changed it last; null where nobody knows. */
  by: string | null;
  /** Whether that was the reader. */
  isMine: boolean;
}

/** Tells changes in the reader's language: fields by their labels, references by the titles of what they refer to. */
export async function tell(req: PayloadRequest, subject: Subject, found: Change[]): Promise<ToldChange[]> {
  const authors = await authorsOf(req, subject, found);
  const titles = await titlesOf(req, found);
  return found.map((change) => {
    const field = change.way.at(-1)?.field;
    const title = (row: Stored) => rowTitle(row, field, languageOf(req));
    const isRow = change.kind === 'added' || change.kind === 'removed' || change.kind === 'moved';
    const words = (value: unknown) =>
      value === null || !field ? null : isRow ? title(value as Stored) : wordsOf(req, field, value, titles);
    const author = authorOfPart(authors, change.part);
    return {
      part: change.part,
      kind: change.kind,
      label: wayInWords(req, change.way, isRow),
      before: words(change.before),
      after: words(change.after),
      by: author?.name ?? null,
      isMine: author !== undefined && author.account === req.user?.id,
    };
  });
}

function wayInWords(req: PayloadRequest, way: Step[], isRow: boolean): string {
  return way
    .map(({ field, row }, place) => {
      const label = labelOf(req, field);
      const title = row && !(isRow && place === way.length - 1) ? rowTitle(row, field, languageOf(req)) : null;
      return title ? `${label}, „${title}“` : label;
    })
    .join(': ');
}

function labelOf(req: PayloadRequest, field: FlattenedField): string {
  return inWords(req, 'label' in field ? field.label : null, field.name);
}

/** What a row is about, as the form names it, or else the first text in it; in German where it has two languages. */
function rowTitle(row: Stored, field: FlattenedField | undefined, language: Locale): string | null {
  const german = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, within(value).de ?? value]));
  const named = field?.type === 'array' ? rowName(namingParts(field), german, language) : '';
  if (named) return named;
  for (const name of ['title', 'value', 'name', 'platform', 'description', 'key', 'target']) {
    const text = german[name];
    if (typeof text === 'string' && text) return text.length > 80 ? `${text.slice(0, 79)}…` : text;
  }
  return null;
}

const languageOf = ({ i18n }: PayloadRequest): Locale => ourLocale(i18n.language);

type Teller = (value: unknown, field: FlattenedField, req: PayloadRequest) => string;

const tellers: Partial<Record<FlattenedField['type'], Teller>> = {
  text: (value, { custom }, { i18n }) => {
    const text = String(value);
    const isDate = custom?.isPartialDate === true && isPartialDate(text);
    return isDate ? writePartialDate(text, ourLocale(i18n.language)) : text;
  },
  select: (value, field, req) => {
    const options = field.type === 'select' ? field.options : [];
    const option = options.find((one) => typeof one !== 'string' && one.value === value);
    return typeof option === 'object' ? inWords(req, option.label, String(value)) : String(value);
  },
  checkbox: (value, _, req) => req.t(value ? 'general:yes' : 'general:no'),
  date: (value, _, { i18n }) =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'Europe/Berlin' }).format(
      new Date(String(value)),
    ),
  // Below ten thousand without separators, for it may be a year.
  number: (value, _, { i18n }) => Number(value).toLocaleString(i18n.language, { useGrouping: Number(value) >= 10_000 }),
};

function wordsOf(req: PayloadRequest, field: FlattenedField, value: unknown, titles: Map<string, string>): string {
  if (Array.isArray(value)) return value.map((one) => wordsOf(req, field, one, titles)).join(', ');
  if (field.type === 'relationship' || field.type === 'upload') return titles.get(String(value)) ?? '?';
  return tellers[field.type]?.(value, field, req) ?? String(value);
}

function inWords(req: PayloadRequest, label: unknown, otherwise: string): string {
  if (typeof label === 'string') return label;
  const words = within(label)[languageOf(req)];
  return typeof words === 'string' ? words : otherwise;
}

/** The titles of all documents that changes refer to, by id. */
async function titlesOf(req: PayloadRequest, found: Change[]): Promise<Map<string, string>> {
  const wanted = new Map<CollectionSlug, Set<string>>();
  for (const { way, before, after } of found) {
    const field = way.at(-1)?.field;
    if ((field?.type !== 'relationship' && field?.type !== 'upload') || Array.isArray(field.relationTo)) continue;
    const ids = wanted.get(field.relationTo) ?? new Set();
    for (const id of [before, after].flat()) if (id) ids.add(String(id));
    wanted.set(field.relationTo, ids);
  }
  const titles = new Map<string, string>();
  // One after the other: they may share a transaction.
  for (const [collection, ids] of wanted) {
    const { useAsTitle = 'id' } = req.payload.collections[collection].config.admin;
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: [...ids] } },
      pagination: false,
      depth: 0,
      locale: 'de',
      draft: true,
      trash: true,
      overrideAccess: true,
    });
    for (const document of docs) titles.set(String(document.id), String(within(document)[useAsTitle] ?? '?'));
  }
  return titles;
}
