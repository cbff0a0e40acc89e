import { describe, expect, it } from 'vitest';
import german from '../../../messages/de.json' with { type: 'json' };
import english from '../../../messages/en.json' with { type: 'json' };
import { firstTaglines } from '../../cms/database/first-taglines.ts';
import { longestTagline } from '../../domain/actors/actor.ts';
import { reasonFor } from '../../domain/actors/reason.ts';
import { formatFactValue } from '../../domain/facts/fact-sentence.ts';
import { locales } from '../../i18n/locales.ts';
import { actors } from './actors.ts';
import { categoryGroups } from './categories.ts';
import { countries } from './countries.ts';
import { facts } from './facts.ts';
import { fundingProgrammes } from './funding-programmes.ts';
import { pages } from './pages.ts';
import { site } from './site.ts';

type Text = [path: string, text: string];

/** Every text for visitors, with the way to it; addresses of pages and numbers in braces taken out. */
function textsIn(value: unknown, path = ''): Text[] {
  if (typeof value === 'string')
    return [[path, value.replaceAll(/\]\([^)]*\)|https?:\/\/\S+|\{[^{}]*\}|<\/?\w+>/g, ' ')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}
const unseen = /\.(internalNote|key|slug|url|sourceUrl|id|name|names|kind|\d+\.value)(\.|$)/;
/** The law has words of its own for whom it speaks of. */
const ownPages = pages.filter(({ key }) => key !== 'accessibility');
const content = textsIn({
  actors,
  categoryGroups,
  facts,
  fundingProgrammes,
  countries,
  pages: ownPages,
  site,
  firstTaglines,
}).filter(([path]) => !unseen.test(path));
const inLanguage = (locale: 'de' | 'en', messages: unknown): Text[] => [
  ...content.filter(([path]) => path.endsWith(`.${locale}`)),
  ...textsIn(messages, 'messages'),
];
const texts = { de: inLanguage('de', german), en: inLanguage('en', english) };
const holding = (from: Text[], words: RegExp) => from.filter(([, text]) => words.test(text));
/** Sentences told in a running text, where a question has nobody to answer it. Plain words may ask. */
const told = content.filter(([path]) => /\.(summary|sentence|note|body|intro|reason)\./.test(path));

describe('What visitors read', () => {
  it('asks nothing that it answers itself', () => {
    expect(holding(told, /\?/)).toEqual([]);
  });

  it('begins with what it says, not with a hook and a colon', () => {
    const hooked = holding(told, /^[^.!\n]{1,36}: /).filter(([path]) => !path.includes('.body.'));
    expect(hooked).toEqual([]);
  });

  it.each([
    ['de', /\bStellen?\b/],
    ['en', /\b(actors?|bod(y|ies))\b/i],
  ] as const)('has one word for whom it lists (%s)', (locale, others) => {
    expect(holding(texts[locale], others).filter(([path]) => !/plainWords|countedLabel/.test(path))).toEqual([]);
  });

  it.each([
    [
      'de',
      /\b(Draht nach|Fäden|Gewebe|Hand in Hand|auf ehrenamtlichen Schultern|mit Leben|Sprachrohr|winkt|starkmachen)/,
    ],
    ['en', /\b(mouthpiece|weave|threads|to life|port of call|joins? forces|heart for|on its shoulders|plain curious)/],
  ] as const)('has no stock images (%s)', (locale, images) => {
    expect(holding(texts[locale], images)).toEqual([]);
  });
});

describe('The text of an entry', () => {
  it('leaves to the facts below it the numbers that these tell with their date and source', () => {
    const twice = facts.flatMap((fact) => {
      const values = fact.kind === 'statement' ? [fact, ...fact.furtherValues] : fact.rows;
      const counts = values.filter(({ format, value }) => format !== 'year' && value >= 10);
      return fact.actorKeys.flatMap((key) => {
        const { summary } = actors.find((actor) => actor.key === key) ?? {};
        return locales.flatMap((locale) =>
          counts
            .map((value) => formatFactValue(value, locale).number)
            .filter((number) => new RegExp(`(?<![\\d.,])${number}(?![\\d.,]?\\d)`).test(summary?.[locale] ?? ''))
            .map((number) => `${key}: ${number}`),
        );
      });
    });
    // The study also rests on as many interviews.
    const another = ['dpi: 80'];
    expect(twice.filter((each) => !another.includes(each))).toEqual([]);
  });
});

describe('The one sentence of an entry', () => {
  it.each(actors.map(({ slug }) => slug.de))('%s is there, short and ended, in both languages', (slug) => {
    for (const sentence of [firstTaglines[slug]?.de ?? '', firstTaglines[slug]?.en ?? '']) {
      expect(sentence).toMatch(/^[\p{Lu}].{30,}\.$/u);
      expect(sentence.length).toBeLessThanOrEqual(longestTagline);
    }
  });

  it('belongs to an entry that there is', () => {
    expect(Object.keys(firstTaglines).sort()).toEqual(actors.map(({ slug }) => slug.de).sort());
  });
});

describe('Each need of an entry', () => {
  const asRichText = (value: string) => [
    { type: 'paragraph' as const, children: [{ type: 'text' as const, text: value, isBold: false }] },
  ];
  const group = categoryGroups.find(({ slug }) => slug === 'helps-with');

  it.each(['de', 'en'] as const)('is spoken of in the entry itself (%s)', (locale) => {
    const localized = <T>(value: T) => ({ value, language: locale });
    const silent = actors.flatMap(({ key, slug, summary, resources, categories }) => {
      const spoken = {
        tagline: localized(firstTaglines[slug.de]?.[locale] ?? ''),
        summary: localized(asRichText(summary[locale].replaceAll('**', ''))),
        resources: resources.map((resource) => ({ ...resource, title: localized(resource.title[locale]) })),
      };
      return (group?.categories ?? [])
        .filter((need) => categories.includes(need.slug))
        .map(({ slug: need, name }, position) => ({
          slug: need,
          name: localized(name[locale]),
          description: null,
          position,
          group: { slug: 'helps-with', name: localized('x'), position: 1 },
        }))
        .filter((need) => !reasonFor(spoken, need))
        .map((need) => `${key} ${need.slug}`);
    });
    expect(silent).toEqual([]);
  });
});
