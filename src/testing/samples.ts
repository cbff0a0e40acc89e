import type { CollectionSlug, Payload } from 'payload';
import { countryCodes } from '../domain/country.ts';

type Status = 'draft' | 'published';

const pageKeys = ['about', 'contact', 'imprint', 'privacy', 'accessibility'] as const;
let count = 0;

/** What the settings of the site need, in German. */
export const siteSettings = {
  name: 'Who is Who',
  tagline: 'Zusatz',
  navigation: [{ target: 'facts' as const }],
  contact: { organization: 'A', streetAddress: 'B 1', postalCode: '1', addressLocality: 'C' },
};

/**
 * The least that a document of a collection needs, different each time.
 * @param group the id of a category group, for categories
 */
export function sampleOf(collection: CollectionSlug, status: Status, group: string): never {
  count += 1;
  const all: Record<string, object> = {
    actors: {
      name: `Actor ${count}`,
      slug: `a-${count}`,
      bodyKind: 'organisation',
      lifecycle: 'active',
      internalNote: 'canary',
      _status: status,
    },
    'fun-facts': {
      title: `Fact ${count}`,
      slug: `f-${count}`,
      kind: 'statement',
      sentence: 'There are {value}.',
      main: { value: 3 },
      topic: 'numbers',
      counted: 'other',
      scope: 'nrw',
      position: 1,
      sources: [{ name: 'Somebody' }],
      _status: status,
    },
    'funding-programmes': {
      name: `Programme ${count}`,
      slug: `p-${count}`,
      giver: 'Somebody',
      forWhom: 'All',
      pays: 'Meetings',
      applicants: ['association'],
      region: 'world',
      state: 'open',
      position: 1,
      sources: [{ name: 'Somebody' }],
      internalNote: 'canary',
      _status: status,
    },
    countries: {
      code: countryCodes[count % countryCodes.length],
      intro: 'Partners since long ago.',
      sources: [{ name: 'Somebody' }],
      internalNote: 'canary',
      _status: status,
    },
    categories: { name: `Category ${count}`, slug: `c-${count}`, position: 1, group },
    'category-groups': { name: `Group ${count}`, slug: `g-${count}`, position: 1 },
    pages: { title: `Page ${count}`, key: pageKeys[count % pageKeys.length], _status: status },
    imports: { state: 'done' },
    reports: { reference: `R-${count}`, kind: 'mistake', message: 'A word', language: 'de', state: 'new' },
    'missed-searches': { key: `de m-${count}`, words: `m-${count}`, language: 'de', count: 1, lastOn: '2026-11-26' },
    links: { target: `https://l-${count}.example.org/`, state: 'unchecked', dueOn: '2026-11-26T12:00:00.000Z' },
    'set-asides': { kind: 'review', form: `collections/actors/${count}`, about: 'a', circle: 'editors' },
    users: { email: `u${count}@example.org`, role: 'editor' },
  };
  return all[collection] as never;
}

/** Stores a sample and returns its id. Pages are unique by their key, so the ones before make room. */
export async function makeSample(
  payload: Payload,
  collection: CollectionSlug,
  status: Status,
  group = '',
): Promise<string> {
  if (collection === 'pages') await payload.delete({ collection, where: {}, overrideAccess: true });
  const document = await payload.create({
    collection,
    data: sampleOf(collection, status, group),
    draft: status === 'draft',
    locale: 'de',
    overrideAccess: true,
  });
  return String(document.id);
}

/** Has a published page show a picture, so that visitors see it; other pages make room. */
export async function showPicture(payload: Payload, picture: string): Promise<void> {
  const id = await makeSample(payload, 'pages', 'published');
  await payload.update({ collection: 'pages', id, locale: 'de', data: { picture, _status: 'published' } });
}
