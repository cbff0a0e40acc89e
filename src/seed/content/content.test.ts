import { describe, expect, test } from 'vitest';
import { daysOfLink } from '../../domain/confirmations/confirmation-link.ts';
import { countryCodes } from '../../domain/country.ts';
import { pageKeys } from '../../domain/page.ts';
import { isPartialDate } from '../../domain/partial-date.ts';
import { readabilityOf } from '../../domain/readability.ts';
import { daysAfterDealtWith, daysAtMost } from '../../domain/reports/retention.ts';
import { daysOfSpam, hoursOfSession, mostMissedSearches } from '../../domain/retention.ts';
import { locales } from '../../i18n/locales.ts';
import { actorContacts } from './actor-contacts.ts';
import { actors } from './actors.ts';
import { categoryGroups } from './categories.ts';
import { countries } from './countries.ts';
import { facts } from './facts.ts';
import { fundingProgrammes } from './funding-programmes.ts';
import { pages } from './pages.ts';
import { site } from './site.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const categoriesOf = (group: string) =>
  categoryGroups.find(({ slug }) => slug === group)?.categories.map(({ slug }) => slug) ?? [];
const statements = facts.filter((fact) => fact.kind === 'statement');
const rankings = facts.filter((fact) => fact.kind === 'ranking');

/** Every text and every other string of the content, with the way to it. */
function strings(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}
const everything = strings({ actors, categoryGroups, facts, fundingProgrammes, countries, pages, site }, 'content');

test('no year at the start of a line is taken for the number of a list', () => {
  const texts = everything.filter(([path]) => !path.endsWith('.internalNote'));
  expect(texts.filter(([, text]) => /^\d{3,}\. /m.test(text))).toEqual([]);
});

describe('actors', () => {
  test('are twenty, in the order of the German collation that ignores punctuation', () => {
    const names = actors.map(({ name }) => name.de);
    const { compare } = new Intl.Collator('de', { ignorePunctuation: true });
    expect(names).toHaveLength(20);
    expect(names.toSorted(compare)).toEqual(names);
  });

  test('are seven for NRW and thirteen for Germany and Europe', () => {
    expect(actors.filter(({ categories }) => categories.includes('nrw'))).toHaveLength(7);
    expect(actors.filter(({ categories }) => categories.includes('germany-europe'))).toHaveLength(13);
  });

  test('are each filed under one regional focus, one kind of body and otherwise under needs', () => {
    for (const { key, categories } of actors) {
      const needs = categories.filter((slug) => categoriesOf('helps-with').includes(slug));
      expect(
        categories.filter((slug) => categoriesOf('regional-focus').includes(slug)),
        key,
      ).toHaveLength(1);
      expect(
        categories.filter((slug) => categoriesOf('kind-of-body').includes(slug)),
        key,
      ).toHaveLength(1);
      expect(new Set(categories).size, key).toBe(needs.length + 2);
    }
  });

  test('leave no category empty', () => {
    const used = new Set(actors.flatMap(({ categories }) => categories));
    const offered = categoryGroups.flatMap(({ categories }) => categories.map(({ slug }) => slug));
    expect(offered.filter((slug) => !used.has(slug))).toEqual([]);
  });

  test('have 54 links, each with the platform named once', () => {
    expect(actors.flatMap(({ links }) => links)).toHaveLength(54);
    for (const { key, links } of actors) {
      expect(new Set(links.map(({ platform }) => platform)).size, key).toBe(links.length);
    }
  });

  test('name abbreviations first, and parents, successors and countries that exist', () => {
    const keys = actors.map(({ key }) => key);
    for (const actor of actors) {
      const firstOther = actor.names.findIndex(({ kind }) => kind !== 'acronym');
      const afterwards = firstOther === -1 ? [] : actor.names.slice(firstOther);
      expect(
        afterwards.some(({ kind }) => kind === 'acronym'),
        actor.key,
      ).toBe(false);
      for (const other of [actor.parentKey, actor.successorKey]) if (other) expect(keys).toContain(other);
      for (const country of actor.partnerCountries) expect(countryCodes).toContain(country);
    }
  });

  test('speak plain words', () => {
    const texts = actors.flatMap(({ key, plainWords }) => (plainWords ? [{ key, ...plainWords }] : []));
    expect(texts.length).toBe(actors.length);
    for (const { key, ...plainWords } of texts) {
      for (const locale of locales) {
        const text = plainWords[locale];
        expect(readabilityOf(text, locale), `${key}: ${text}`).toMatchObject({ verdict: 'easy' });
        expect(text).not.toMatch(/[*_[\]#]/);
      }
    }
  });

  test('stand in the list by a first paragraph of two or three sentences', () => {
    for (const { key, summary } of actors) {
      for (const text of [summary.de, summary.en]) {
        const first = text.split('\n\n')[0] ?? '';
        const sentences = first.match(/(?:[^\d\s]|\d{4})[.?!](?=\s|$)/g) ?? [];
        expect(sentences.length, `${key}: ${first}`).toBeGreaterThanOrEqual(2);
        expect(sentences.length, `${key}: ${first}`).toBeLessThanOrEqual(3);
      }
    }
  });
});

describe('facts', () => {
  test('are at least 21 statements and the ranking of partner countries', () => {
    expect(statements.length).toBeGreaterThanOrEqual(21);
    expect(rankings.map(({ id }) => id)).toEqual(['nrw-partner-countries']);
  });

  test('hold no digit in a sentence or title', () => {
    for (const fact of facts) {
      const { de, en } = fact.kind === 'statement' ? fact.sentence : fact.title;
      expect(`${de} ${en}`, fact.id).not.toMatch(/\d/);
    }
  });

  test('hold the value once and each further value once, and no other placeholder', () => {
    for (const { id, sentence, furtherValues } of statements) {
      const expected = ['value', ...furtherValues.map(({ key }) => key)].sort();
      for (const text of [sentence.de, sentence.en]) {
        const found = [...text.matchAll(/\{([^}]*)\}/g)].map(([, key]) => key).sort();
        expect(found, `${id}: ${text}`).toEqual(expected);
      }
    }
  });

  test('say what is counted, name a source and give years exactly', () => {
    for (const fact of facts) {
      expect(Boolean(fact.countedLabel), fact.id).toBe(fact.counted === 'other');
      expect(fact.sources.length, fact.id).toBeGreaterThan(0);
      const values = fact.kind === 'statement' ? [fact, ...fact.furtherValues] : fact.rows;
      for (const { format, comparator } of values) if (format === 'year') expect(comparator, fact.id).toBe('exactly');
    }
  });

  test('speak of entries that exist and state each contradiction once, with the later fact', () => {
    const keys = actors.map(({ key }) => key);
    for (const [at, fact] of facts.entries()) {
      for (const key of fact.actorKeys) expect(keys, fact.id).toContain(key);
      const earlier = facts.slice(0, at).map(({ id }) => id);
      for (const { id } of fact.conflicts) expect(earlier, fact.id).toContain(id);
    }
    expect(facts.flatMap(({ conflicts }) => conflicts)).toHaveLength(8);
  });
});

test('the privacy page says for how long what is personal is kept', () => {
  const body = pages.find(({ key }) => key === 'privacy')?.body;
  expect(body?.de).toContain(`${daysAfterDealtWith} Tage, nachdem`);
  expect(body?.de).toContain(`spätestens ${daysAtMost} Tage`);
  expect(body?.en).toContain(`${daysAfterDealtWith} days after`);
  expect(body?.en).toContain(`at the latest ${daysAtMost} days`);
  // Where a line is broken is of no account.
  const plain = (text = '') => text.replaceAll(/\s+/g, ' ');
  expect(plain(body?.de)).toContain(`Der Link in der E-Mail gilt ${daysOfLink} Tage`);
  expect(plain(body?.en)).toContain(`The link in the e-mail is valid for ${daysOfLink} days`);
  expect(plain(body?.de)).toContain(`als Spam ablegen, löschen wir ${daysOfSpam} Tage danach ganz`);
  expect(plain(body?.en)).toContain(`spam is deleted whole ${daysOfSpam} days later`);
  expect(plain(body?.de)).toContain(`Die Liste hat höchstens ${mostMissedSearches} Einträge`);
  expect(plain(body?.en)).toContain(`The list has ${mostMissedSearches} entries at most`);
  expect(plain(body?.de)).toContain(`ungenutzt ${hoursOfSession} Stunden lang`);
  expect(plain(body?.en)).toContain(`for ${hoursOfSession} hours while it is not used`);
});

test('every contact belongs to an entry, and what stands once at the foot of every page is not among them', () => {
  const keys = actors.map(({ key }) => key);
  expect(Object.keys(actorContacts).filter((key) => !keys.includes(key))).toEqual([]);
  expect(keys).toContain(site.contact.entry);
  expect(actorContacts[site.contact.entry]).toBeUndefined();
});

describe('funding programmes', () => {
  test('each have a place of their own, a source and a day for each deadline, the most asked for first', () => {
    expect(new Set(fundingProgrammes.map(({ id }) => id)).size).toBe(fundingProgrammes.length);
    expect(fundingProgrammes[0]?.id).toBe('europa-schecks');
    for (const { id, sources, deadlines, applicants, countries } of fundingProgrammes) {
      expect(id).toMatch(kebab);
      expect(sources.length, id).toBeGreaterThan(0);
      expect(applicants.length, id).toBeGreaterThan(0);
      expect(
        deadlines.every((day) => day.length === 10 && isPartialDate(day)),
        id,
      ).toBe(true);
      expect(
        countries.filter((code) => !countryCodes.includes(code)),
        id,
      ).toEqual([]);
    }
  });

  test('name as advisers only entries that there are', () => {
    const keys = new Set(actors.map(({ key }) => key));
    expect(fundingProgrammes.flatMap(({ adviserKeys }) => adviserKeys).filter((key) => !keys.has(key))).toEqual([]);
  });
});

test('countries are each told of once, with a source, and name as helpers only entries that there are', () => {
  const codes = countries.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !countryCodes.includes(code))).toEqual([]);
  expect(countries.filter(({ sources }) => !sources.length)).toEqual([]);
  const keys = actors.map(({ key }) => key);
  expect(countries.flatMap(({ helpers }) => helpers).filter(({ key }) => !keys.includes(key))).toEqual([]);
});

test('pages link to entries that there are', () => {
  const known = new Set(actors.flatMap(({ slug }) => [`/de/akteure/${slug.de}`, `/en/actors/${slug.en}`]));
  const linked = pages.flatMap(({ body }) =>
    [...`${body.de} ${body.en}`.matchAll(/\]\s*\((\/(?:de\/akteure|en\/actors)\/[^)]+)\)/g)].map(([, path]) => path),
  );
  expect(linked.length).toBeGreaterThan(10);
  expect(linked.filter((path) => !known.has(path ?? ''))).toEqual([]);
});

describe('the whole content', () => {
  test('has unique slugs and anchors in kebab-case', () => {
    const lists = [
      actors.map(({ slug }) => slug.de),
      actors.map(({ slug }) => slug.en),
      actors.map(({ key }) => key),
      facts.map(({ id }) => id),
      categoryGroups.flatMap(({ slug, categories }) => [slug, ...categories.map((category) => category.slug)]),
    ];
    for (const list of lists) {
      expect(new Set(list).size).toBe(list.length);
      for (const slug of list) expect(slug).toMatch(kebab);
    }
  });

  test('has every page once', () => {
    expect(pages.map(({ key }) => key)).toEqual(pageKeys);
  });

  test('has no empty text', () => {
    expect(everything.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('has only dates and web addresses that can be read', () => {
    const dates = everything.filter(([path]) => /\.(date|asOf|reviewedOn|lifecycleSince)$/.test(path));
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter(([, text]) => !isPartialDate(text))).toEqual([]);

    const addresses = everything.filter(([path]) => /\.(url|sourceUrl)$/.test(path)).map(([, text]) => text);
    const linked = everything.flatMap(([, text]) =>
      [...text.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? ''),
    );
    expect(addresses.length).toBeGreaterThan(50);
    for (const address of [...addresses, ...linked]) {
      expect(new URL(address, 'https://example.org').protocol, address).toMatch(/^(https?|tel|mailto):$/);
    }
    for (const address of addresses) expect(address).toMatch(/^https?:\/\//);
  });

  test('links only to entries and pages of its own that exist', () => {
    const slugs = { de: actors.map(({ slug }) => slug.de), en: actors.map(({ slug }) => slug.en) };
    const linked = everything.flatMap(([, text]) => [
      ...text.matchAll(/\]\(\/(de|en)\/(?:akteure|actors)\/([^)]+)\)/g),
    ]);
    expect(linked.length).toBeGreaterThan(0);
    for (const [, locale, slug] of linked) expect(slugs[locale === 'de' ? 'de' : 'en']).toContain(slug);
  });

  test('contains no e-mail address but the publisher’s, and no gender star', () => {
    const written = everything.map(([path, text]) => [path, text.replaceAll(site.contact.email ?? '', '')] as const);
    expect(written.filter(([, text]) => /\S@\S|[a-zäöü]\*(in|innen)\b/.test(text))).toEqual([]);
  });
});
