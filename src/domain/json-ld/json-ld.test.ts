import { expect, test } from 'vitest';
import { sampleActor } from '../../testing/sample-actor.ts';
import { sampleSite as site } from '../../testing/sample-site.ts';
import { sampleWhereabouts as where } from '../../testing/sample-whereabouts.ts';
import type { FunFact } from '../facts/fun-fact.ts';
import { printJsonLd } from './json-ld.ts';
import { factsJsonLd } from './json-ld-facts.ts';
import { type Step, startPageJsonLd } from './json-ld-site.ts';

const publisher = { '@type': 'Organization', '@id': 'https://example.org/#publisher', name: 'AG' };
const steps: [Step, Step] = [
  { name: 'Verzeichnis', address: 'https://example.org/de' },
  { name: 'Fakten', address: 'https://example.org/de/fakten' },
];
const factsPage = (facts: FunFact[]) =>
  factsJsonLd({ facts, locale: 'de', site, where, description: 'Zahlen', steps })['@graph'];

test('the directory is a site, its publisher and a list', () => {
  const addressOf = (slug: string) => `https://example.org/de/akteure/${slug}`;
  const actors = [sampleActor('de'), sampleActor('de', { slug: 'b' })];
  const page = { entries: actors, number: 3, pages: 3, first: 101, last: 102, total: 102 };
  const [website, list] = startPageJsonLd({ site, locale: 'de', where, page, addressOf })['@graph'];
  expect(website).toMatchObject({
    '@type': 'WebSite',
    '@id': 'https://example.org/de#website',
    alternateName: 'Who is Who der Partnerschaften',
    publisher,
  });
  expect(list).toMatchObject({
    numberOfItems: 102,
    itemListElement: [{ position: 101 }, { position: 102, url: addressOf('b') }],
  });
});

test('who stands behind the site is not told before staff have said it', () => {
  const nobody = { ...site, contact: { ...site.contact, organization: '' } };
  const addressOf = () => '';
  const data = startPageJsonLd({ site: nobody, locale: 'de', where, page: null, addressOf });
  expect(printJsonLd(data)).not.toContain('publisher');
});

test('the facts are a data set that names its time and has its files', () => {
  const facts = ['2022-01-28', '2018', null].map((asOf) => ({ asOf })) as FunFact[];
  const [dataset, way] = factsPage(facts);
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    '@id': 'https://example.org/de/fakten#dataset',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: publisher,
    distribution: [
      { contentUrl: 'https://example.org/data/v1/facts.json', encodingFormat: 'application/json' },
      { contentUrl: 'https://example.org/data/v1/facts.csv', encodingFormat: 'text/csv' },
    ],
    temporalCoverage: '2018/2022-01-28',
  });
  expect(way).toMatchObject({ itemListElement: [{ name: 'Verzeichnis' }, { position: 2, name: 'Fakten' }] });
});

test('no text can end the script it stands in', () => {
  const printed = printJsonLd({ name: '</script><script>alert(1)</script><!--' });
  expect(printed).not.toContain('<');
  expect(JSON.parse(printed)).toEqual({ name: '</script><script>alert(1)</script><!--' });
});
