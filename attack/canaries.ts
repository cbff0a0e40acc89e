import { createHash } from 'node:crypto';
import { firstAdmin } from '../e2e/first-admin.ts';
import { formStamp } from '../src/domain/reports/form-stamp.ts';
import { sampleOf } from '../src/testing/samples.ts';
import { type Desk, idOf, openDesk } from './desk.ts';
import { send } from './send.ts';

/** A word that stands in one place, which no stranger may read. */
export interface Canary {
  word: string;
  /** In words, for who reads that it got out. */
  place: string;
  /** The field it stands in, to be asked for by name: `actors`, `internalNote`. */
  field?: { collection: string; path: string };
}

/** What all words begin with, so that a search for it would find each. */
export const cageOf = (seed: number): string => `kanari${lettersOf(`${seed}`, 4)}`;

/** A word that visitors are shown: what finds it would find the others. */
export const controlOf = (seed: number): string => `${cageOf(seed)}frei`;

function lettersOf(text: string, count: number): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, count);
  return [...bytes].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

/** A kind of content with drafts. */
interface Kind {
  collection: 'actors' | 'fun-facts' | 'funding-programmes' | 'countries';
  /** The field by which it is called, whose word its address gets, too. */
  title?: string;
  texts: string[];
  /** Of which country it tells: of each there is but one. */
  code?: string;
}

const kinds: Kind[] = [
  { collection: 'actors', title: 'name', texts: ['seat', 'internalNote'] },
  { collection: 'fun-facts', title: 'title', texts: ['note'] },
  { collection: 'funding-programmes', title: 'name', texts: ['giver', 'internalNote'] },
  // The seed has no page about it.
  { collection: 'countries', texts: ['intro', 'internalNote'], code: 'MT' },
];

/**
 * Lays a word down in each place that only staff may read, by the ways that staff and visitors have, and one in the
 * open.
 * @param secret signs the forms of the site
 */
export async function layCanaries(url: string, cookie: string, seed: number, secret: string): Promise<Canary[]> {
  const desk = openDesk(url, cookie);
  const canaries: Canary[] = [
    { word: firstAdmin.email, place: 'the address of the first account' },
    { word: secret, place: 'the secret of the site' },
  ];
  const put = (place: string, collection?: string, path?: string): string => {
    const word = `${cageOf(seed)}${lettersOf(`${seed} ${canaries.length}`, 12)}`;
    canaries.push({ word, place, field: collection && path ? { collection, path } : undefined });
    return word;
  };
  const control = { ...(sampleOf('actors', 'published', '') as object), name: controlOf(seed), slug: controlOf(seed) };
  const open = idOf(
    await desk.write('POST', 'actors?locale=de', { ...control, internalNote: put('a note', 'actors', 'internalNote') }),
  );
  await layInContent(desk, put);
  await layInDraftsOf(desk, open, put);
  await layAround(desk, open, put);
  await layInReports(desk, put, secret);
  return canaries;
}

type Put = (place: string, collection?: string, path?: string) => string;

/** A draft, one taken off the site and one in the trash, of each kind of content. */
async function layInContent(desk: Desk, put: Put): Promise<void> {
  for (const kind of kinds)
    for (const state of kind.code ? (['draft'] as const) : (['draft', 'unpublished', 'trashed'] as const))
      await layInDocument(desk, kind, state, put);
}

async function layInDocument(
  desk: Desk,
  { collection, title, texts, code }: Kind,
  state: 'draft' | 'unpublished' | 'trashed',
  put: Put,
): Promise<void> {
  const word = (path: string) => [path, put(`${path} of ${collection}, ${state}`, collection, path)] as const;
  const [, slug] = title ? word(title) : [];
  const own = { ...Object.fromEntries(texts.map(word)), ...(title ? { [title]: slug, slug } : { code }) };
  const isDraft = state === 'draft';
  const data = { ...(sampleOf(collection, isDraft ? 'draft' : 'published', '') as object), ...own };
  const id = idOf(await desk.write('POST', `${collection}?locale=de&draft=${isDraft}`, data));
  const at = `${collection}/${id}?locale=de`;
  if (state === 'trashed') await desk.write('PATCH', at, { deletedAt: new Date().toISOString() });
  if (state === 'unpublished') await desk.write('PATCH', `${at}&unpublishAllLocales=true`, { _status: 'draft' });
}

/** What waits in drafts of what is live: German, English alone, superseded, planned; of a page and of the site. */
async function layInDraftsOf(desk: Desk, open: string, put: Put): Promise<void> {
  const draft = (locale: string, word: string, path = 'plainWords') =>
    desk.write('PATCH', `actors/${open}?locale=${locale}&draft=true`, { [path]: word, _status: 'draft' });
  await draft('de', put('a draft that another has followed', 'actors', 'plainWords'));
  await draft('en', put('a draft in English alone', 'actors', 'plainWords'));
  const planned = await draft('de', put('a draft that is planned', 'actors', 'plainWords'));
  const parts = [{ path: 'plainWords', locale: 'de' }];
  const basedOn = planned.doc?.updatedAt;
  await desk.write('POST', `actors/${open}/plans`, {
    kind: 'publish',
    day: '30.11.2099',
    time: '9:00',
    parts,
    basedOn,
  });
  const page = (await desk.read('pages?limit=1&depth=0&locale=de')).docs?.[0]?.id;
  await desk.write('PATCH', `pages/${page}?locale=de&draft=true`, {
    title: put('a draft of a page', 'pages', 'title'),
    _status: 'draft',
  });
  await desk.write('POST', 'globals/site?locale=de&draft=true', {
    tagline: put('a draft of the site'),
    _status: 'draft',
  });
}

/** Accounts, pictures, tables, what was set aside, words that only find. */
async function layAround(desk: Desk, open: string, put: Put): Promise<void> {
  const name = put('the name of an account', 'users', 'name');
  await desk.write('POST', 'users', {
    email: `${put('the address of an account', 'users', 'email')}@example.org`,
    name,
    role: 'editor',
  });
  const picture = idOf(await desk.upload(put('a picture in the trash', 'media', 'filename')));
  await desk.write('PATCH', `media/${picture}`, { deletedAt: new Date().toISOString() });
  await desk.upload(put('a picture that nothing shows', 'media', 'filename'));
  const [about, place] = [put('what was set aside', 'set-asides', 'about'), put('where it was', 'set-asides', 'place')];
  await desk.write('POST', 'set-asides', { kind: 'review', form: `collections/actors/${open}`, about, place });
  await desk.sendTable(
    `${put('the name of a table', 'imports', 'file')}.csv`,
    `Name;Sitz\n${put('a table', 'imports', 'rows')};Bonn\n`,
  );
  const group = (await desk.read('category-groups?limit=1&depth=0&locale=de')).docs?.[0]?.id;
  const category = { name: 'Offenes', slug: 'offenes', position: 99, group };
  await desk.write('POST', 'categories?locale=de', {
    ...category,
    searchWords: put('words that only find', 'categories', 'searchWords'),
  });
}

/** What two visitors have written, and what staff wrote about it; and what somebody looked for in vain. */
async function layInReports(desk: Desk, put: Put, secret: string): Promise<void> {
  await send(desk.url, { path: `/de?q=${put('a search in vain', 'missed-searches', 'words')}` });
  for (const kind of ['mistake', 'suggestion']) {
    const word = (path: string) => put(`${path} of a report`, 'reports', path);
    const [message, email] = [word('message'), `${word('email')}@example.org`];
    const typed = { kind, message, email, subject: word('subject'), source: `https://${word('source')}.example/` };
    const form = new URLSearchParams({ ...typed, stamp: formStamp(secret, Date.now() - 60_000) });
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: desk.url };
    await send(desk.url, { method: 'POST', path: '/de/rueckmeldung', headers, body: `${form}` });
    const id = (await desk.read(`reports?limit=1&where[message][equals]=${message}`)).docs?.[0]?.id;
    await desk.write('PATCH', `reports/${id}`, { note: word('note') });
    if (kind === 'mistake') await desk.write('POST', `reports/${id}/decline`, { reason: word('reason') });
  }
}
