import 'server-only';
import type { Payload } from 'payload';
import { dayOf } from '../domain/day.ts';
import { shownSince } from '../domain/history/entry-history.ts';
import type { EntryState } from '../domain/history/entry-state.ts';
import type { Translations } from '../domain/localized.ts';
import { plainText } from '../domain/rich-text.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { richTextOf } from './rich-text.ts';
import { relatedId, type StoredActor } from './stored.ts';

/** A state of an entry that visitors could once read: as it is compared, and as it was stored. */
export interface EntryVersion extends EntryState {
  entry: ShownEntry;
}

/** What is read of a version. No note, author or person responsible is in it. */
const publicFields = {
  name: true,
  names: true,
  tagline: true,
  plainWords: true,
  summary: true,
  seat: true,
  parent: true,
  parentName: true,
  foundingYear: true,
  bodyKind: true,
  categories: true,
  partnerCountries: true,
  contact: true,
  links: true,
  resources: true,
  lifecycle: true,
  lifecycleSince: true,
  successor: true,
  changes: true,
  reviewedOn: true,
} as const;
type PublicEntry = Pick<StoredActor, keyof typeof publicFields>;
/** What of it is shown again: not how the body was reached. */
export type ShownEntry = Omit<PublicEntry, 'contact'>;

/**
 * The published states of an entry that are kept, the newest first, as far back as staff let readers see. In one read.
 * Whether visitors see the entry at all is for the caller to know.
 */
export async function readEntryVersions(payload: Payload, id: string): Promise<EntryVersion[]> {
  // Not limited: in all languages at once, SQL counts a version once for each of its names.
  const { docs } = await payload.findVersions({
    collection: 'actors',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    select: { updatedAt: true, version: { ...publicFields, historySince: true } },
    sort: '-updatedAt',
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
    pagination: false,
    overrideAccess: true,
  });
  const versions = docs.map(({ version, updatedAt }) => {
    // Payload's types know documents in one language only.
    const { contact, historySince: _, ...entry } = version as unknown as PublicEntry & { historySince?: unknown };
    return { ...stateOf({ ...entry, contact }, updatedAt), entry };
  });
  const since = docs[0]?.version.historySince;
  return shownSince(versions, since ? dayOf(since) : null);
}

const stateOf = (entry: PublicEntry, savedOn: string): EntryState => ({
  savedOn,
  texts: textsOf(entry),
  values: { ...valuesOf(entry), ...contactOf(entry) },
  rows: rowsOf(entry),
});

function textsOf({ name, tagline, plainWords, summary, seat, parentName }: PublicEntry): EntryState['texts'] {
  const words = (locale: Locale) => plainText(richTextOf(summary?.[locale] ?? null));
  return {
    name: name ?? {},
    tagline: tagline ?? {},
    plainWords: plainWords ?? {},
    summary: { de: words('de'), en: words('en') },
    seat: seat ?? {},
    parentName: parentName ?? {},
  };
}

type ContactValue = 'telephone' | 'email' | 'page' | 'postalAddress';

function valuesOf(entry: PublicEntry): Omit<EntryState['values'], ContactValue> {
  const categories = (entry.categories ?? []).flatMap((category) => relatedId(category) ?? []);
  return {
    names: said((entry.names ?? []).map(({ value, kind, language }) => said([value, kind, language]))),
    parent: relatedId(entry.parent) ?? '',
    foundingYear: said([entry.foundingYear]),
    bodyKind: entry.bodyKind,
    categories: said(categories.sort()),
    partnerCountries: said([...(entry.partnerCountries ?? [])].sort()),
    lifecycle: said([entry.lifecycle, entry.lifecycleSince]),
    successor: relatedId(entry.successor) ?? '',
    reviewedOn: entry.reviewedOn ? dayOf(entry.reviewedOn) : '',
  };
}

function contactOf({ contact }: PublicEntry): Pick<EntryState['values'], ContactValue> {
  const { streetAddress, postalCode, addressLocality, addressCountry } = contact ?? {};
  return {
    telephone: contact?.telephone ?? '',
    email: contact?.email ?? '',
    page: contact?.page ?? '',
    postalAddress: said([streetAddress, postalCode, addressLocality, addressCountry]),
  };
}

const rowsOf = ({ links, resources, changes }: PublicEntry): EntryState['rows'] => ({
  links: (links ?? []).map(({ id, platform, url, language }) => ({
    id: String(id),
    title: platform,
    said: said([platform, url, language]),
  })),
  resources: (resources ?? []).map(({ id, title, kind, url, language, date }) => ({
    id: String(id),
    title: title ?? {},
    said: said([inEach(title), kind, url, language, date]),
  })),
  changes: (changes ?? []).map(({ id, description, date, sourceUrl }) => ({
    id: String(id),
    title: description ?? {},
    said: said([inEach(description), date, sourceUrl]),
  })),
});

/** Several values as one that can be compared; nothing is an empty text, however it is stored. */
const said = (values: unknown[]): string => (values.some(Boolean) ? values.map((value) => value ?? '').join('\n') : '');

const inEach = (text: Translations<string> | null | undefined): string => said(locales.map((locale) => text?.[locale]));
