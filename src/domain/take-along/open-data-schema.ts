import { z } from 'zod';
import { bodyKinds, lifecycles, nameKinds, platforms, resourceKinds, textLanguages } from '../actors/actor.ts';
import { comparators, countedThings, scopes, topics, valueFormats } from '../facts/fun-fact.ts';
import { applicants, fundingRegions, fundingStates } from '../funding/funding-programme.ts';
import { qualityMonth } from '../quality/quality-month.ts';

/* The form of the open data, in one place: what is exported is typed by it, its description (OpenAPI) made of it. */

const texts = z
  .strictObject({ de: z.string().optional(), en: z.string().optional() })
  .describe('A text in each language it exists in. Nothing is filled in from the other language.');
const partialDate = z.string().describe('As exactly as it is known: 2021, 2020-10 or 2021-02-24 (ISO 8601)');
const timestamp = z.iso.datetime();
const addresses = z.strictObject({ de: z.url(), en: z.url() });
const language = z.enum(textLanguages).describe('ISO 639-1, or mul for several');
const country = z.string().length(2).describe('ISO 3166-1 alpha-2, or XK for Kosovo');
const reference = z.strictObject({ slug: z.string().nullable(), name: texts });

const gone = z
  .strictObject({
    address: z.string(),
    since: z.iso.date(),
    copy: z.strictObject({ url: z.url(), on: z.iso.date() }).nullable().describe('A copy of it in an archive'),
  })
  .nullable()
  .describe('The page can no longer be reached; its address stands here instead');

const sources = z.array(z.strictObject({ name: texts, url: z.url().nullable(), gone }));

const actor = z.strictObject({
  id: z.string().describe('Stays the same when name and address change (RFC 4151)'),
  slug: z.strictObject({ de: z.string(), en: z.string() }),
  url: addresses.describe('The page of the entry'),
  data: z.url().describe('This entry alone, as data'),
  vcard: addresses.describe('A card for address books, vCard 4.0 (RFC 6350)'),
  vcard3: addresses.describe('The same as vCard 3.0 (RFC 2426), which more address books read'),
  name: texts,
  abbreviations: z.array(z.string()),
  names: z.array(z.strictObject({ value: z.string(), language, kind: z.enum(nameKinds) })),
  tagline: texts.describe('What it does, in one sentence'),
  summary: texts,
  plainWords: texts,
  bodyKind: z.enum(bodyKinds),
  lifecycle: z.enum(lifecycles),
  lifecycleSince: partialDate.nullable(),
  parent: reference.nullable(),
  successor: reference.nullable(),
  seat: texts,
  foundingYear: z.int().nullable(),
  partnerCountries: z.array(country),
  categories: z.array(z.strictObject({ slug: z.string(), name: texts, group: z.string(), groupName: texts })),
  contact: z.strictObject({
    telephone: z.string().nullable().describe('in international form (E.164)'),
    email: z.string().nullable(),
    page: z.url().nullable().describe('the page with its contact form or contact points'),
    pageGone: gone,
    streetAddress: z.string().nullable(),
    postalCode: z.string().nullable(),
    addressLocality: z.string().nullable().describe('the town as the post writes it; null: the seat'),
    addressCountry: country.nullable(),
    confirmedOn: partialDate.nullable().describe('when somebody last saw that all this is right; null: unknown'),
  }),
  links: z.array(
    z.strictObject({
      platform: z.enum(platforms),
      url: z.url().nullable().describe('null: there is one, but it is gone or we do not know its address'),
      gone,
      language: language.nullable(),
      checkedOn: partialDate.nullable(),
      vouchedOn: partialDate.nullable().describe('When the website of the body last linked to it; null: unknown'),
    }),
  ),
  resources: z.array(
    z.strictObject({
      title: texts,
      kind: z.enum(resourceKinds),
      url: z.url().nullable(),
      gone,
      language: language.nullable(),
      date: partialDate.nullable(),
    }),
  ),
  changes: z.array(
    z.strictObject({
      date: partialDate.nullable(),
      description: texts,
      sourceUrl: z.url().nullable(),
      sourceGone: gone,
    }),
  ),
  textAsOf: partialDate.nullable().describe('Since when the texts hold, where they say what will change'),
  reviewedOn: partialDate.nullable().describe('When staff last checked the entry against the world'),
  updatedOn: timestamp,
  reviewedTexts: z.array(z.enum(['de', 'en'])).describe('Languages whose text staff have read'),
});

const value = z.strictObject({
  value: z.number(),
  comparator: z.enum(comparators).describe('How the value relates to the truth'),
  format: z.enum(valueFormats),
});

const fact = z.strictObject({
  id: z.string(),
  url: addresses,
  kind: z.enum(['statement', 'ranking']),
  text: texts.describe('The sentence with its numbers, or the title of the ranking'),
  topic: z.enum(topics),
  counted: z.enum(countedThings),
  countedLabel: texts,
  scope: z.enum(scopes),
  country: country.nullable(),
  asOf: partialDate.nullable(),
  values: z.array(value.extend({ key: z.string() })).describe('Of a statement: its number, under "value", and others'),
  rows: z
    .array(value.extend({ place: z.int(), isTied: z.boolean(), country: country.nullable(), name: texts }))
    .describe('Of a ranking: its rows from the top'),
  sources,
  conflicts: z
    .array(
      z.strictObject({
        fact: z.string(),
        country: country
          .nullable()
          .describe('The row of the ranking that is contradicted; null where no single row is'),
        reason: texts,
      }),
    )
    .describe('Facts that say otherwise, and why'),
  replacedBy: z.string().nullable().describe('The newer observation of the same thing; null where it is the newest'),
  note: texts,
  actors: z.array(z.string()).describe('German slugs of the entries it speaks of'),
  reviewedTexts: z.array(z.enum(['de', 'en'])),
});

const programme = z.strictObject({
  id: z.string(),
  url: addresses,
  name: texts,
  giver: texts,
  forWhom: texts,
  pays: texts,
  conditions: texts,
  ownShare: texts,
  rhythm: texts.describe('When to apply, in words'),
  deadlines: z.array(z.iso.date()).describe('Last days to apply that are known, past ones among them'),
  applicants: z.array(z.enum(applicants)).describe('Who can apply'),
  region: z.enum(fundingRegions).describe('Where the partner may be, besides the countries'),
  countries: z.array(country),
  amounts: z
    .array(
      z.strictObject({
        comparator: z.enum(comparators),
        value: z.number().describe('In euros'),
        valueTo: z.number().nullable().describe('The upper end of a range'),
        per: texts,
        asOf: partialDate.nullable().describe('When the amount held; null: unknown'),
      }),
    )
    .describe('None where no amount is known'),
  state: z.enum(fundingStates),
  stateAsOf: partialDate.nullable(),
  stateNote: texts,
  officialPage: z.url().nullable(),
  officialPageGone: gone,
  advisers: z.array(z.string()).describe('German slugs of the entries that advise on it'),
  sources,
  reviewedTexts: z.array(z.enum(['de', 'en'])),
});

const origin = z.strictObject({
  licence: z.strictObject({ name: z.string(), url: z.url() }),
  attribution: z.string().describe('Whom to name when the data are used'),
  source: z.url(),
  description: z.url().describe('This description'),
  generatedFrom: z
    .strictObject({ changedOn: timestamp })
    .describe('When what is published last changed; the same content gives the same bytes'),
});

const problem = z.object({ type: z.string(), title: z.string(), status: z.int(), describedBy: z.string() });

/** Everything the data consist of, by the name it has in the description. */
export const openDataSchemas = {
  Actor: actor,
  ActorFile: origin.extend({ actor }),
  ActorsFile: origin.extend({ count: z.int(), actors: z.array(actor) }),
  Fact: fact,
  FactsFile: origin.extend({ count: z.int(), facts: z.array(fact) }),
  Programme: programme,
  ProgrammesFile: origin.extend({ count: z.int(), programmes: z.array(programme) }),
  QualityFile: origin.extend({ count: z.int(), months: z.array(qualityMonth) }),
  Problem: problem,
};

export type Texts = z.infer<typeof texts>;
export type ExportedActor = z.infer<typeof actor>;
export type ExportedFact = z.infer<typeof fact>;
export type ExportedProgramme = z.infer<typeof programme>;
export type Origin = z.infer<typeof origin>;
