import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { SanitizedConfig } from 'payload';
import { firstTaglines } from '../cms/database/first-taglines.ts';
import { pageEditor } from '../cms/editor.ts';
import { firstWordsOfActors, firstWordsOfCategories } from '../cms/finding/first-search-words.ts';
import type { Locale } from '../i18n/locales.ts';
import { actorContacts } from './content/actor-contacts.ts';
import { actors } from './content/actors.ts';
import { categoryGroups } from './content/categories.ts';
import { countries } from './content/countries.ts';
import { facts } from './content/facts.ts';
import { fundingProgrammes } from './content/funding-programmes.ts';
import { pages } from './content/pages.ts';
import type {
  Both,
  SeedActor,
  SeedCountry,
  SeedDay,
  SeedPage,
  SeedPlace,
  SeedProgramme,
  SeedRanking,
  SeedStatement,
} from './content/seed-types.ts';

/** Finds the id that a document seeded earlier has been given; undefined where staff have removed it since. */
export type IdOf = (key: string) => string | undefined;

const idsOf = (keys: string[], idOf: IdOf): string[] => keys.flatMap((key) => idOf(key) ?? []);

/** A document to be seeded: where it goes, under which key it is remembered, and its fields in a language. */
export interface SeedDocument {
  key: string;
  collection: 'actors' | 'categories' | 'category-groups' | 'countries' | 'fun-facts' | 'funding-programmes' | 'pages';
  /** How it is told from others when a seed was cut off: a field that is unique. */
  natural: { field: 'slug' | 'key' | 'code'; value: string };
  /** Keys of documents that must be there before. */
  needs: string[];
  fields(locale: Locale, idOf: IdOf): Record<string, unknown>;
}

/** Every document of the seed, in an order in which each one's needs come before it. */
export async function seedDocuments(config: SanitizedConfig): Promise<SeedDocument[]> {
  const editorConfig = await editorConfigFactory.fromEditor({ config, editor: pageEditor });
  const richText = (markdown: string) => convertMarkdownToLexical({ editorConfig, markdown });
  return inOrderOfNeed([
    ...categoryGroups.flatMap(groupDocuments),
    ...actors.map((actor) => actorDocument(actor, richText)),
    ...facts.map(factDocument),
    ...fundingProgrammes.map(programmeDocument),
    ...countries.map(countryDocument),
    ...pages.map((page) => pageDocument(page, richText)),
  ]);
}

type RichText = (markdown: string) => unknown;
const stateOf = (url: string | null) => (url ? 'known' : 'target-missing');

function groupDocuments(group: (typeof categoryGroups)[number]): SeedDocument[] {
  const key = `category-groups/${group.slug}`;
  return [
    {
      key,
      collection: 'category-groups',
      natural: { field: 'slug', value: group.slug },
      needs: [],
      fields: (locale) => ({ slug: group.slug, name: group.name[locale], position: group.position }),
    },
    ...group.categories.map(
      (category, at): SeedDocument => ({
        key: `categories/${category.slug}`,
        collection: 'categories',
        natural: { field: 'slug', value: category.slug },
        needs: [key],
        fields: (locale, idOf) => ({
          slug: category.slug,
          name: category.name[locale],
          description: category.description[locale],
          searchWords: firstWordsOfCategories[category.slug] ?? null,
          position: (at + 1) * 10,
          group: idOf(key),
        }),
      }),
    ),
  ];
}

function actorDocument(actor: SeedActor, richText: RichText): SeedDocument {
  const related = [actor.parentKey, actor.successorKey].flatMap((key) => (key ? [`actors/${key}`] : []));
  const categories = actor.categories.map((slug) => `categories/${slug}`);
  const { unconfirmed = null, ...contact } = actorContacts[actor.key] ?? {};
  return {
    key: `actors/${actor.key}`,
    collection: 'actors',
    natural: { field: 'slug', value: actor.slug.de },
    needs: [...categories, ...related],
    fields: (locale, idOf) => ({
      slug: actor.slug[locale],
      name: actor.name[locale],
      names: actor.names,
      tagline: firstTaglines[actor.slug.de]?.[locale] ?? null,
      plainWords: actor.plainWords?.[locale] ?? null,
      summary: richText(actor.summary[locale]),
      bodyKind: actor.bodyKind,
      parent: (actor.parentKey && idOf(`actors/${actor.parentKey}`)) || null,
      parentName: actor.parentName?.[locale] ?? null,
      seat: actor.seat?.[locale] ?? null,
      foundingYear: actor.foundingYear ?? null,
      categories: idsOf(categories, idOf),
      partnerCountries: actor.partnerCountries,
      searchWords: firstWordsOfActors[actor.slug.de] ?? null,
      contact,
      links: actor.links.map((link) => ({ ...link, state: stateOf(link.url) })),
      resources: actor.resources.map((resource) => ({
        ...resource,
        title: resource.title[locale],
        state: stateOf(resource.url),
      })),
      changes: actor.changes.map((change) => ({ ...change, description: change.description[locale] })),
      lifecycle: actor.lifecycle,
      lifecycleSince: actor.lifecycleSince ?? null,
      successor: (actor.successorKey && idOf(`actors/${actor.successorKey}`)) || null,
      reviewedOn: actor.reviewedOn,
      internalNote: unconfirmed
        ? `${actor.internalNote}\n\nKontakt, bitte bestätigen: ${unconfirmed}.`
        : actor.internalNote,
      hasReviewedText: false,
    }),
  };
}

function factDocument(fact: SeedStatement | SeedRanking, at: number): SeedDocument {
  const conflicts = fact.conflicts.map(({ id }) => `fun-facts/${id}`);
  const actorKeys = fact.actorKeys.map((key) => `actors/${key}`);
  return {
    key: `fun-facts/${fact.id}`,
    collection: 'fun-facts',
    natural: { field: 'slug', value: fact.id },
    needs: [...conflicts, ...actorKeys],
    fields: (locale, idOf) => ({
      slug: fact.id,
      kind: fact.kind,
      title: fact.title[locale],
      topic: fact.topic,
      position: (at + 1) * 10,
      counted: fact.counted,
      countedLabel: fact.countedLabel?.[locale] ?? null,
      scope: fact.scope,
      asOf: fact.asOf,
      sources: fact.sources.map(({ name, url }) => ({ name: name[locale], url })),
      note: fact.note?.[locale] ?? null,
      conflicts: fact.conflicts.flatMap(({ id, reason }) => {
        const other = idOf(`fun-facts/${id}`);
        return other ? [{ fact: other, reason: reason[locale] }] : [];
      }),
      actors: idsOf(actorKeys, idOf),
      hasReviewedText: false,
      ...(fact.kind === 'ranking' ? rankingFields(fact, locale) : statementFields(fact, locale)),
    }),
  };
}

function rankingFields(fact: SeedRanking, locale: Locale) {
  const nameIn = (name: Both | undefined) => name?.[locale] ?? null;
  return { rows: fact.rows.map((row) => ({ ...row, name: nameIn(row.name) })) };
}

function statementFields(fact: SeedStatement, locale: Locale) {
  const { value, comparator, format } = fact;
  return {
    sentence: fact.sentence[locale],
    main: { value, comparator, format },
    furtherValues: fact.furtherValues,
    country: fact.country ?? null,
  };
}

function programmeDocument(programme: SeedProgramme, at: number): SeedDocument {
  const advisers = programme.adviserKeys.map((key) => `actors/${key}`);
  return {
    key: `funding-programmes/${programme.id}`,
    collection: 'funding-programmes',
    natural: { field: 'slug', value: programme.id },
    needs: advisers,
    fields: (locale, idOf) => ({
      slug: programme.id,
      position: (at + 1) * 10,
      name: programme.name[locale],
      giver: programme.giver[locale],
      forWhom: programme.forWhom[locale],
      pays: programme.pays[locale],
      conditions: programme.conditions?.[locale] ?? null,
      applicants: programme.applicants,
      region: programme.region,
      countries: programme.countries,
      amounts: programme.amounts.map((amount) => ({ ...amount, per: amount.per[locale] })),
      ownShare: programme.ownShare?.[locale] ?? null,
      rhythm: programme.rhythm?.[locale] ?? null,
      deadlines: programme.deadlines.map((day) => ({ day })),
      url: programme.url,
      advisers: idsOf(advisers, idOf),
      sources: programme.sources.map(({ name, url }) => ({ name: name[locale], url })),
      state: programme.state,
      stateAsOf: programme.stateAsOf,
      stateNote: programme.stateNote?.[locale] ?? null,
      internalNote: programme.internalNote ?? null,
      hasReviewedText: false,
    }),
  };
}

function countryDocument(country: SeedCountry): SeedDocument {
  const keyOf = (key: string) => `actors/${key}`;
  const placeIn = (place: SeedPlace | undefined, locale: Locale) => ({
    name: place?.name[locale] ?? null,
    url: place?.url ?? null,
  });
  return {
    key: `countries/${country.code}`,
    collection: 'countries',
    natural: { field: 'code', value: country.code },
    needs: country.helpers.map(({ key }) => keyOf(key)),
    fields: (locale, idOf) => ({
      code: country.code,
      intro: country.intro[locale],
      helpers: country.helpers.flatMap(({ key, reason }) => {
        const actor = idOf(keyOf(key));
        return actor ? [{ actor, reason: reason[locale] }] : [];
      }),
      counts: (country.counts ?? []).map(({ source, countedLabel, ...count }) => ({
        ...count,
        countedLabel: countedLabel?.[locale] ?? null,
        source: source.name[locale],
        url: source.url,
      })),
      countsNote: country.countsNote?.[locale] ?? null,
      youthOffice: placeIn(country.youthOffice, locale),
      consulates: placeIn(country.consulates, locale),
      lookUp: placeIn(country.lookUp, locale),
      sources: country.sources.map(({ name, url }) => ({ name: name[locale], url })),
      internalNote: country.internalNote ?? null,
      hasReviewedText: false,
    }),
  };
}

function pageDocument(page: SeedPage, richText: RichText): SeedDocument {
  return {
    key: `pages/${page.key}`,
    collection: 'pages',
    natural: { field: 'key', value: page.key },
    needs: [],
    fields: (locale) => ({
      key: page.key,
      title: page.title[locale],
      body: richText(page.body[locale]),
      days: (page.days ?? []).map((day) => dayFields(day, locale)),
      hasReviewedText: false,
    }),
  };
}

function dayFields({ name, note, when }: SeedDay, locale: Locale) {
  const months = { month: String(when.month), ...(when.kind === 'span' ? { lastMonth: String(when.lastMonth) } : {}) };
  return { ...when, ...months, name: name[locale], note: note?.[locale] ?? null };
}

/** @throws Error where two documents need each other or one needs what is not there */
function inOrderOfNeed(documents: SeedDocument[]): SeedDocument[] {
  const placed = new Set<string>();
  const ordered: SeedDocument[] = [];
  let waiting = documents;
  while (waiting.length) {
    const ready = waiting.filter(({ needs }) => needs.every((need) => placed.has(need)));
    if (!ready.length) throw new Error(`The seed cannot be ordered: ${waiting.map(({ key }) => key).join(', ')}`);
    for (const document of ready) placed.add(document.key);
    ordered.push(...ready);
    waiting = waiting.filter(({ key }) => !placed.has(key));
  }
  return ordered;
}
