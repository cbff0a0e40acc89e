import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import de from '../../messages/de.json' with { type: 'json' };
import en from '../../messages/en.json' with { type: 'json' };
import { ActorEntry } from '../components/actors/actor-entry.tsx';
import { CountryCounts } from '../components/countries/country-counts.tsx';
import { CountryList } from '../components/countries/country-list.tsx';
import { FactList } from '../components/facts/fact-list.tsx';
import { type Locale, locales } from '../i18n/locales.ts';
import { playNoRequest, stopPlayingNext } from '../testing/play-next.ts';
import { openQuietYear, type QuietYear } from '../testing/quiet-year.ts';
import { sampleSite } from '../testing/sample-site.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const begin = '2025-11-27';
/** A page is asked every 28 days; failures on three days make it dead. */
const longestUnseen = 31;
const cited = { directory: 'Who is Who', publisher: 'AG', address: 'https://who.example/fakten' };

/** On one database: what differs between the two shows in a day. */
describe('A year without staff', () => {
  const folder = mkdtempSync(join(tmpdir(), 'who-is-who-'));
  let year: QuietYear;
  let pagesOf: (locale: Locale) => Promise<ReactNode[]>;

  beforeAll(async () => {
    playNoRequest();
    year = await openQuietYear(`file:${join(folder, 'test.db')}`);
    const { findPublishedActors } = await import('../data/actors.ts');
    const { findFunFacts } = await import('../data/fun-facts.ts');
    const { findCountries } = await import('../data/countries.ts');
    pagesOf = async (locale) => {
      const [actors, facts, countries] = await Promise.all([
        findPublishedActors(locale),
        findFunFacts(locale),
        findCountries(locale),
      ]);
      return [
        <FactList key="facts" facts={facts} cited={cited} />,
        <CountryList key="countries" countries={countries} />,
        ...countries.map((country) => <CountryCounts key={country.code} country={country} />),
        ...actors.map((actor) => (
          <ActorEntry
            key={actor.id}
            {...{
              site: sampleSite,
              actor,
              related: [],
              programmes: [],
              address: 'https://who.example',
              historyAddress: null,
            }}
            facts={facts.filter((fact) => fact.actors.some(({ id }) => id === actor.id))}
          />
        )),
      ];
    };
  });
  afterAll(async () => {
    stopPlayingNext();
    await year?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  async function documents(): Promise<ReturnType<typeof parseDocument>[]> {
    const drawn = [];
    for (const locale of locales)
      for (const page of await pagesOf(locale))
        drawn.push(
          parseDocument(
            renderToStaticMarkup(
              <NextIntlClientProvider locale={locale} messages={locale === 'de' ? de : en} timeZone="Europe/Berlin">
                {page}
              </NextIntlClientProvider>,
            ),
          ),
        );
    return drawn;
  }

  /** What is wrong with the pages of a day. @param died the dead pages, with the day on which they died */
  async function wrongOn(day: string, died: Map<string, string>): Promise<string[]> {
    const drawn = await documents();
    const links = drawn.flatMap(({ children }) => linksIn(children));
    expect(links).toContain(year.web.address('alive.example.org/'));
    const numbers = drawn.flatMap(({ children }) => numbersIn(children));
    expect(new Set(numbers.map(({ number }) => number))).toEqual(new Set(['7001', '7002', '7003', '7004', '7101']));
    const isKnown = (link: string) => dayAfter(died.get(link) ?? day, longestUnseen) <= day;
    return [
      ...links.filter(isKnown).map((link) => `${day}: ${link} is dead`),
      ...numbers.filter(({ isDated }) => !isDated).map(({ number }) => `${day}: ${number} has no date`),
    ];
  }

  it('sends no visitor to a page that is known to be dead, and shows no number without its date', async () => {
    const dies = new Map([
      [40, 'body.example.org/'],
      [120, 'body.example.org/study'],
    ]);
    const died = new Map<string, string>();
    const wrong: string[] = [];
    for (let at = 0; at <= 365; at += 1) {
      const day = dayAfter(begin, at);
      const place = dies.get(at);
      if (place && year.web.pages.delete(place)) died.set(year.web.address(place), day);
      await year.night(day);
      if (at % 30 === 5) wrong.push(...(await wrongOn(day, died)));
    }
    expect([died.size, wrong]).toEqual([2, []]);
    const text = (await documents()).map(({ children }) => textOf(children)).join(' ');
    expect(text).toContain('Stand des Textes: November 2025');
    const told = ['claim-due', 'dated-wording', 'english-missing', 'fact-aged', 'fact-undated', 'link-dead'];
    expect(await year.found(dayAfter(begin, 365))).toEqual(new Set([...told, 'link-home-dead', 'review']));
    // Some 400 nights and drawn pages.
  }, 240_000);
});

const textOf = (nodes: Node[]): string =>
  nodes
    .map((node) => ('data' in node ? node.data : 'children' in node ? textOf(node.children as Node[]) : ''))
    .join(' ');

function linksIn(nodes: Node[]): string[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    const { href } = 'attribs' in node ? node.attribs : {};
    return [...(href ? [href] : []), ...linksIn(node.children as Node[])];
  });
}

/** Each number of the facts, and whether the item that it stands in says since when it holds, or that nobody knows. */
function numbersIn(nodes: Node[], item: Node[] = nodes): { number: string; isDated: boolean }[] {
  return nodes.flatMap((node) => {
    if ('data' in node) {
      const found = node.data.replaceAll(/[.,](?=\d{3})/g, '').match(/\b7\d0[1-4]\b/g) ?? [];
      const isDated = /Stand|as of|date unknown|(?:19|20)\d\d:/i.test(textOf(item).replaceAll(/\s+:/g, ':'));
      return found.map((number) => ({ number, isDated }));
    }
    if (!('children' in node)) return [];
    const children = node.children as Node[];
    const isItem = 'attribs' in node && (['li', 'tr'].includes(node.name) || node.attribs.class === 'then');
    return numbersIn(children, isItem ? [node] : item);
  });
}
