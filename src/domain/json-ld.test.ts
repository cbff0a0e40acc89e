import { describe, expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import type { Category } from './category.ts';
import type { FunFact } from './fun-fact.ts';
import { printJsonLd } from './json-ld.ts';
import { actorJsonLd } from './json-ld-actor.ts';
import { factsJsonLd } from './json-ld-facts.ts';
import { startPageJsonLd } from './json-ld-site.ts';

const text = (value: string) => ({ value, language: 'de' as const });
const category = (slug: string, group: string): Category => ({
  slug,
  name: text(slug),
  description: null,
  position: 1,
  group: { slug: group, name: text(group), position: 1 },
});

const actor: Actor = {
  slug: 'dfi',
  name: text('Deutsch-Französisches Institut'),
  abbreviations: ['dfi'],
  lifecycle: 'active',
  summary: {
    value: [{ type: 'paragraph', children: [{ type: 'text', text: 'Kurz.', isBold: false }] }],
    language: 'de',
  },
  seat: text('Ludwigsburg'),
  categories: [
    category('research-institute', 'kind-of-body'),
    category('advice', 'helps-with'),
    category('nrw', 'regional-focus'),
  ],
  links: [
    { platform: 'website', url: 'https://www.dfi.de/', language: 'de', checkedOn: null },
    { platform: 'facebook', url: null, language: null, checkedOn: null },
    { platform: 'mastodon', url: 'https://social.example/@dfi', language: 'de', checkedOn: null },
    { platform: 'newsletter', url: 'https://www.dfi.de/news', language: 'de', checkedOn: null },
  ],
  slugs: { de: 'dfi', en: 'dfi' },
  names: [
    { value: 'dfi', language: 'de', kind: 'acronym' },
    { value: 'Institut Franco-Allemand', language: 'fr', kind: 'label' },
  ],
  formerSlugs: [],
  plainWords: null,
  bodyKind: 'organisation',
  parent: { slug: 'haus', name: text('Haus') },
  parentName: null,
  foundingYear: 1948,
  partnerCountries: ['FR'],
  resources: [],
  changes: [],
  lifecycleSince: null,
  successor: null,
  reviewedOn: '2026-11-12',
  updatedOn: '2026-11-20T08:00:00.000Z',
  hasReviewedText: true,
};
const steps = [
  { name: 'Verzeichnis', address: 'https://example.org/de' },
  { name: 'dfi', address: 'https://example.org/de/akteure/dfi' },
] as [{ name: string; address: string }, { name: string; address: string }];
const addressOf = (slug: string) => `https://example.org/de/akteure/${slug}`;
const bodyOf = (changes: Partial<Actor> = {}) =>
  (actorJsonLd({ actor: { ...actor, ...changes }, locale: 'de', steps, addressOf })['@graph'] as object[])[1];

describe('an entry for machines', () => {
  test('is a page about a body, and where it stands', () => {
    const [page, body, way] = actorJsonLd({ actor, locale: 'de', steps, addressOf })['@graph'];
    expect(page).toMatchObject({
      '@type': 'WebPage',
      inLanguage: 'de',
      dateModified: '2026-11-20T08:00:00.000Z',
      lastReviewed: '2026-11-12',
      mainEntity: { '@id': 'https://example.org/de/akteure/dfi#body' },
    });
    expect(body).toMatchObject({
      '@type': 'ResearchOrganization',
      '@id': 'https://example.org/de/akteure/dfi#body',
      alternateName: ['dfi', 'Institut Franco-Allemand'],
      url: 'https://www.dfi.de/',
      sameAs: ['https://www.dfi.de/', 'https://social.example/@dfi'],
      foundingDate: '1948',
      address: { addressLocality: 'Ludwigsburg' },
      parentOrganization: { '@id': 'https://example.org/de/akteure/haus#body', name: 'Haus' },
      areaServed: 'nrw',
      knowsAbout: ['advice', 'Frankreich'],
    });
    expect(way).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [{ position: 1 }, { position: 2, name: 'dfi' }],
    });
  });

  test.each([
    ['association', 'NGO'],
    ['parliament', 'GovernmentOrganization'],
    ['local-authority-association', 'Organization'],
    ['constructor', 'Organization'],
    ['made-by-staff', 'Organization'],
  ])('calls the kind %s %s', (slug, type) => {
    expect(bodyOf({ categories: [category(slug, 'kind-of-body')] })).toMatchObject({ '@type': type });
  });

  test('says nothing of what is unknown', () => {
    const bare = bodyOf({
      abbreviations: [],
      names: [],
      links: [],
      seat: null,
      foundingYear: null,
      parent: null,
      categories: [],
      partnerCountries: [],
      summary: null,
    });
    expect(JSON.parse(printJsonLd(bare ?? {}))).toEqual({
      '@type': 'Organization',
      '@id': 'https://example.org/de/akteure/dfi#body',
      name: 'Deutsch-Französisches Institut',
    });
  });
});

test('the directory is a site and a list', () => {
  const contact = { organization: 'AG', streetAddress: 'Weg 1', postalCode: '44147', addressLocality: 'Dortmund' };
  const site = {
    name: 'Who is Who',
    tagline: text('der Partnerschaften'),
    intro: null,
    navigation: [],
    contact: { ...contact, telephone: null, email: null },
    pageTitles: {},
  };
  const [website, list] = startPageJsonLd({
    site,
    locale: 'de',
    address: 'https://example.org/de',
    page: { entries: [actor], number: 3, pages: 3, first: 101, last: 101, total: 101 },
    addressOf,
  })['@graph'];
  expect(website).toMatchObject({
    '@type': 'WebSite',
    alternateName: 'Who is Who der Partnerschaften',
    publisher: { name: 'AG' },
  });
  expect(list).toMatchObject({ numberOfItems: 101, itemListElement: [{ position: 101, url: addressOf('dfi') }] });
});

test('the facts are a data set that names its time and each source once', () => {
  const source = { name: text('RGRE'), url: 'https://www.rgre.de/' };
  const facts = ['2022-01-28', '2018', null].map((asOf) => ({ asOf, sources: [source] })) as FunFact[];
  const [dataset] = factsJsonLd({ facts, locale: 'de', description: 'Zahlen', publisher: 'AG', steps })['@graph'];
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    temporalCoverage: '2018/2022-01-28',
    citation: [{ name: 'RGRE' }],
  });
});

test('no text can end the script it stands in', () => {
  const printed = printJsonLd({ name: '</script><script>alert(1)</script><!--' });
  expect(printed).not.toContain('<');
  expect(JSON.parse(printed)).toEqual({ name: '</script><script>alert(1)</script><!--' });
});
