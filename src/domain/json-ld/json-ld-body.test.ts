import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { noContact, sampleActor } from '../../testing/sample-actor.ts';
import { sampleSite } from '../../testing/sample-site.ts';
import { sampleWhereabouts as where } from '../../testing/sample-whereabouts.ts';
import type { Category } from '../actors/category.ts';
import type { PublishedActor } from '../actors/published-actor.ts';
import { printJsonLd } from './json-ld.ts';
import { actorJsonLd } from './json-ld-actor.ts';
import { directoryEntryJsonLd, directoryJsonLd } from './json-ld-directory.ts';

const text = (value: string) => ({ value, language: 'de' as const });
const category = (slug: string, group: string): Category => ({
  slug,
  name: text(slug),
  description: null,
  position: 1,
  group: { slug: group, name: text(group), position: 1 },
});
const changes: Partial<PublishedActor> = {
  categories: [
    category('research-institute', 'kind-of-body'),
    category('advice', 'helps-with'),
    category('nrw', 'regional-focus'),
  ],
  names: [
    { value: 'MB', language: 'de', kind: 'acronym' },
    { value: 'Bureau de Munich', language: 'fr', kind: 'label' },
  ],
  links: [
    { platform: 'website', url: 'https://www.mb.example/', language: 'de', checkedOn: null },
    { platform: 'facebook', url: null, language: null, checkedOn: null },
    { platform: 'mastodon', url: 'https://social.example/@mb', language: 'de', checkedOn: null },
    { platform: 'linkedin', url: 'https://städte.example/ü', language: null, checkedOn: null },
    { platform: 'newsletter', url: 'https://www.mb.example/news', language: 'de', checkedOn: null },
  ],
  parent: { id: 'haus-1', slug: 'haus', name: text('Haus') },
  reviewedOn: '2026-11-12',
};

/** What is really sent: without what is undefined. */
const sent = (data: object) => JSON.parse(printJsonLd(data));
const steps = ['de', 'de/muenchner-buero'].map((path) => ({ name: path, address: `https://example.org/${path}` }));
const onPage = (locale: Locale, more: Partial<PublishedActor> = {}) =>
  sent(actorJsonLd({ actor: sampleActor(locale, { ...changes, ...more }), locale, where, steps }))['@graph'];
const inFile = (more: Partial<PublishedActor> = {}) => {
  const actor = { de: sampleActor('de', { ...changes, ...more }), en: sampleActor('en', { ...changes, ...more }) };
  return sent(
    directoryJsonLd({
      site: sampleSite,
      where,
      entries: [directoryEntryJsonLd(actor, where)],
      changedOn: actor.de.updatedOn,
    }),
  );
};

describe('a body for machines', () => {
  test('is told on its page, with where that stands', () => {
    const [page, body, way] = onPage('de');
    expect(page).toEqual({
      '@type': 'WebPage',
      '@id': 'https://example.org/de/muenchner-buero',
      url: 'https://example.org/de/muenchner-buero',
      name: 'Münchner Büro',
      inLanguage: 'de',
      dateModified: '2026-02-03T04:05:06.789Z',
      lastReviewed: '2026-11-12',
      isPartOf: { '@id': 'https://example.org/de#website' },
      mainEntity: { '@id': 'tag:example.org,2026:0190-ab' },
    });
    expect(body).toEqual({
      '@type': 'ResearchOrganization',
      '@id': 'tag:example.org,2026:0190-ab',
      name: 'Münchner Büro',
      alternateName: ['MB', 'Bureau de Munich'],
      description: 'Hilft gern.',
      url: 'https://www.mb.example/',
      sameAs: ['https://www.mb.example/', 'https://social.example/@mb', 'https://xn--stdte-hra.example/%C3%BC'],
      foundingDate: '1951',
      telephone: '+49891234567',
      email: 'info@example.org',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Am Tor 1; Hof',
        postalCode: '80331',
        addressLocality: 'München',
        addressCountry: 'DE',
      },
      parentOrganization: { '@type': 'Organization', '@id': 'tag:example.org,2026:haus-1', name: 'Haus' },
      areaServed: 'nrw',
      knowsAbout: ['advice', 'Vereinigtes Königreich'],
    });
    expect(way.itemListElement).toMatchObject([
      { position: 1, name: 'de', item: 'https://example.org/de' },
      { position: 2, name: 'de/muenchner-buero', item: 'https://example.org/de/muenchner-buero' },
    ]);
  });

  test('is the same in the file of all, with its name in English and both its pages', () => {
    const [{ item, position }] = inFile().mainEntity.itemListElement;
    const { mainEntityOfPage: pages, alternateName, ...rest } = item;
    const [germanPage, { alternateName: onGermanPage, ...body }] = onPage('de');
    const [englishPage] = onPage('en');
    expect(position).toBe(1);
    expect(rest).toEqual(body);
    expect(alternateName).toEqual(['Munich Office', ...onGermanPage]);
    expect(pages).toMatchObject([germanPage, englishPage]);
    expect(pages[1]).toMatchObject({ inLanguage: 'en', description: 'Helps gladly.' });
  });

  test('goes by one name in both languages, also as the parent of another', () => {
    const [, german] = onPage('de');
    const [, english] = onPage('en');
    expect(english['@id']).toBe(german['@id']);
    const [, child] = onPage('de', { id: 'other', parent: { id: '0190-ab', slug: 'x', name: text('X') } });
    expect(child.parentOrganization['@id']).toBe(german['@id']);
  });

  test.each([
    ['association', 'NGO'],
    ['parliament', 'GovernmentOrganization'],
    ['local-authority-association', 'Organization'],
    ['constructor', 'Organization'],
    ['made-by-staff', 'Organization'],
  ])('of the kind %s is a %s everywhere', (slug, type) => {
    const kind = { categories: [category(slug, 'kind-of-body')] };
    expect(onPage('en', kind)[1]['@type']).toBe(type);
    expect(inFile(kind).mainEntity.itemListElement[0].item['@type']).toBe(type);
  });

  test('says nothing of what is unknown', () => {
    const [, body] = onPage('de', {
      abbreviations: [],
      names: [],
      links: [],
      seat: null,
      foundingYear: null,
      parent: null,
      categories: [],
      partnerCountries: [],
      tagline: null,
      summary: null,
      contact: noContact,
    });
    expect(body).toEqual({
      '@type': 'Organization',
      '@id': 'tag:example.org,2026:0190-ab',
      name: 'Münchner Büro',
    });
  });
});

test('the file of all is a data set with its files, its licence and who stands behind it', () => {
  expect(inFile()).toMatchObject({
    '@type': 'Dataset',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    inLanguage: ['de', 'en'],
    dateModified: '2026-02-03T04:05:06.789Z',
    creator: { '@id': 'https://example.org/#publisher', name: 'AG' },
    mainEntity: { numberOfItems: 1 },
  });
  expect(inFile().distribution).toContainEqual({
    '@type': 'DataDownload',
    contentUrl: 'https://example.org/data/v1/facts.csv',
    encodingFormat: 'text/csv',
  });
});
