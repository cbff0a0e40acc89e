import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload';
import { missingParts } from '../../domain/actors/missing-parts.ts';
import type { ExaminedActor, ExaminedDocument, Keeper, MissingAddress, Prose } from '../../domain/findings/document.ts';
import { withReplaced } from '../../domain/findings/facts.ts';
import type { Entry, Words } from '../../domain/findings/finding.ts';
import { usualInterval } from '../../domain/findings/reviews.ts';
import { isEmpty } from '../../domain/localized.ts';
import type { TextPair } from '../../domain/translations/translation-state.ts';
import { holdsLocalized } from '../hooks/guarded.ts';
import { targetsIn } from '../links/uses.ts';
import { keyOf } from '../planning/plan-input.ts';
import type { Plan } from '../planning/plans.ts';
import { type Part, rowsOf, type Stored, within } from '../publishing/parts.ts';
import { hasContact } from '../review/reviewed.ts';
import { withBases } from '../translations/basis.ts';
import { basesOf, basisName } from '../translations/basis-names.ts';
import { textsOf } from '../translations/texts.ts';
import { examinedFact } from './examined-fact.ts';
import { keepers } from './keepers.ts';
import { type NewestState, newestGlobal, newestStates } from './newest-states.ts';

/**
 * All documents with texts in two languages, as the rules look at them. In a few reads, however many there are.
 * @param plans what is planned to go live
 */
export async function examinedDocuments(req: PayloadRequest, plans: Plan[]): Promise<ExaminedDocument[]> {
  const { collections, globals } = req.payload.config;
  const documents: ExaminedDocument[] = [];
  const staff = await keepers(req);
  // One after the other: they may share a transaction.
  for (const { slug, flattenedFields, admin } of collections.filter((one) => one.fields.some(holdsLocalized))) {
    for (const state of await newestStates(req, slug as CollectionSlug)) {
      const key = `${slug}/${state.newest.id}`;
      const title = inGerman(state.newest[admin.useAsTitle ?? 'id']);
      documents.push(examined(state, flattenedFields, { key, title }, `collections/${key}`, plans, staff));
    }
  }
  for (const { slug, flattenedFields, fields, label } of globals) {
    if (!fields.some(holdsLocalized)) continue;
    const state = await newestGlobal(req, slug);
    const key = `globals/${slug}`;
    if (state) documents.push(examined(state, flattenedFields, { key, title: inGerman(label) }, key, plans, staff));
  }
  return withReplaced(documents);
}

/** A moment as ISO 8601, however the database has it. */
const asMoment = (stored: unknown): string | null => (stored ? new Date(stored as string | Date).toISOString() : null);

/** A title in German, where there is one. */
const inGerman = (title: unknown): string => {
  const { de, en } = within(title);
  return ([title, de, en].find((text) => typeof text === 'string' && text !== '') as string | undefined) ?? '…';
};

function examined(
  { newest, isLive, drafts }: NewestState,
  fields: FlattenedField[],
  entry: Pick<Entry, 'key' | 'title'>,
  form: string,
  plans: Plan[],
  staff: Map<string, Keeper>,
): ExaminedDocument {
  const texts = withBases(textsOf(fields, newest), basesOf(within(newest[basisName]).en));
  const isMarked = fields.some(({ name }) => name === 'hasReviewedText');
  const hasDates = fields.some(({ name }) => name === 'textAsOf');
  return {
    entry: { ...entry, sign: signOf(newest) },
    form,
    isLive,
    savedOn: asMoment(newest.updatedAt),
    drafts,
    planned: plannedLanguages(plans.filter(({ subject }) => keyOf(subject) === entry.key)),
    texts: texts.map((text) => ({ ...text, path: placeInForm(newest, text.path) })),
    targets: [...new Set(targetsIn(fields, newest))],
    prose: proseIn(fields, texts),
    claims: hasDates ? { asOf: asText(newest.textAsOf), checkAfter: asText(newest.checkAfter) } : null,
    isReviewed: !isMarked || within(newest.hasReviewedText).en === true,
    fact: entry.key.startsWith('fun-facts/') ? examinedFact(newest) : null,
    actor: entry.key.startsWith('actors/') ? examinedActor(newest, fields, staff) : null,
  };
}

const asText = (value: unknown): string | null => (typeof value === 'string' && value ? value : null);

/** The texts that the form reads for words that rot. */
const proseIn = (fields: FlattenedField[], texts: TextPair[]): Prose[] =>
  texts.flatMap((text) => {
    const field = fields.find(({ name }) => name === text.path);
    return field?.custom?.isProse
      ? [{ ...text, label: field && 'label' in field ? (field.label as Words) : bothOf(text.path) }]
      : [];
  });

/** The languages in which some plans publish something; what both share counts to the German. */
function plannedLanguages(plans: Plan[]): ExaminedDocument['planned'] {
  const publishes = (isTheirs: (part: Part) => boolean) =>
    plans.some(({ kind, parts }) => kind === 'publish' && (!parts || parts.some(isTheirs)));
  return { de: publishes(({ locale }) => locale !== 'en'), en: publishes(({ locale }) => locale === 'en') };
}

function signOf({ names }: Stored): string | null {
  const acronym = rowsOf(names).find(({ kind }) => kind === 'acronym')?.value;
  return typeof acronym === 'string' ? acronym : null;
}

/** A path with rows by their ids as the form has it, with rows by their number. */
function placeInForm(stored: Stored, path: string): string {
  let here: unknown = stored;
  return path
    .split('.')
    .map((step) => {
      if (!Array.isArray(here)) {
        here = within(here)[step];
        return step;
      }
      const place = rowsOf(here).findIndex(({ id }) => id === step);
      here = here[place];
      return String(place);
    })
    .join('.');
}

function examinedActor(newest: Stored, fields: FlattenedField[], staff: Map<string, Keeper>): ExaminedActor {
  const { name, summary, seat } = newest;
  const { reviewedOn, reviewMonths, lifecycle, categories, links, contact, resources } = newest;
  const platforms = fields.find((field) => field.name === 'links');
  return {
    isActive: lifecycle !== 'ended' && lifecycle !== 'merged',
    reviewedOn: asMoment(reviewedOn),
    reviewMonths: typeof reviewMonths === 'number' ? reviewMonths : usualInterval,
    reviewer: staff.get(String(newest.reviewer)) ?? null,
    deputy: staff.get(String(newest.reviewDeputy)) ?? null,
    isRead: {
      de: within(newest.hasReviewedText).de === true,
      en: within(newest.hasReviewedText).en === true,
    },
    channels: rowsOf(links).map(({ id, url, checkedOn }) => ({
      id: String(id),
      hasAddress: !isEmpty(url),
      address: asText(url),
      checkedOn: asMoment(checkedOn),
    })),
    contact: hasContact(newest) ? { confirmedOn: (within(contact).confirmedOn as string | null) || null } : null,
    missing: missingParts({
      nameEn: within(name).en,
      summary: within(summary).de,
      summaryEn: within(summary).en,
      seat: within(seat).de,
      categories,
      links,
      contact,
    }),
    missingAddresses: [
      ...withoutAddress('links', links, ({ platform }) => platformName(platforms, platform)),
      ...withoutAddress('resources', resources, ({ title }) => bothOf(title)),
    ],
  };
}

const withoutAddress = (list: string, rows: unknown, nameOf: (row: Stored) => Words): MissingAddress[] =>
  rowsOf(rows).flatMap((row, place) => (isEmpty(row.url) ? [{ row: `${list}.${place}`, name: nameOf(row) }] : []));

/** What the form calls a platform. */
function platformName(links: FlattenedField | undefined, platform: unknown): Words {
  const field = links?.type === 'array' ? links.flattenedFields.find(({ name }) => name === 'platform') : undefined;
  const options = field?.type === 'select' ? field.options : [];
  const option = options.find((one) => typeof one === 'object' && one.value === platform);
  return bothOf(typeof option === 'object' ? option.label : platform);
}

function bothOf(text: unknown): Words {
  const german = inGerman(text);
  const { en } = within(text);
  return { de: german, en: typeof en === 'string' && en ? en : german };
}
