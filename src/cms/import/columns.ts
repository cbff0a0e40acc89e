import { editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { FlattenedField, PayloadRequest, RichTextField } from 'payload';
import type { nameKinds } from '../../domain/actors/actor.ts';
import { englishNameOf } from '../fields/english-name.ts';
import type { Words } from '../fields/options.ts';
import { rowsOf, type Stored } from '../publishing/parts.ts';
import { type Choice, choicesOf } from './choices.ts';
import { contactColumns } from './contact-columns.ts';
import { readCategories } from './entries.ts';
import {
  choicesCells,
  dateCells,
  entryCells,
  fieldColumns,
  neededCells,
  numberCells,
  richTextCells,
  selectCells,
  textCells,
} from './field-columns.ts';
import { channelsColumn, namesColumn, websiteColumn } from './row-columns.ts';
import type { TableColumn } from './table-column.ts';

const nameColumns: Record<Exclude<(typeof nameKinds)[number], 'label'>, [label: Words, heads: string[]]> = {
  acronym: [{ de: 'Abkürzungen', en: 'Abbreviations' }, ['Abkürzung', 'Kürzel', 'Kurzname', 'Abbreviation', 'abbr']],
  alias: [{ de: 'Andere Namen', en: 'Other names' }, ['Auch genannt', 'other_names']],
  former: [{ de: 'Frühere Namen', en: 'Former names' }, ['Früher']],
};
const website: Words = { de: 'Website', en: 'Website' };
const websiteHeads = ['Webseite', 'Web-Adresse', 'Homepage', 'Internet', 'Internetadresse', 'www', 'url'];
const channels: Words = { de: 'Weitere Wege', en: 'Further channels' };

/** The column that says which entry a row is about. */
const idColumn: TableColumn = {
  heads: ['Kennung', 'Identifier', 'id'],
  label: { de: 'Kennung', en: 'Identifier' },
  field: 'id',
  write: ({ id }) => String(id),
  read: (value) => ({ value }),
};

/**
 * The columns of the table of actors, in its order. What has rows of several fields each (offers, changes) is not among
 * them.
 * @param entries all entries, as the form has them: what may be chosen as another entry
 */
export async function actorColumns(req: PayloadRequest, entries: Stored[]): Promise<TableColumn[]> {
  const fields = req.payload.collections.actors.config.flattenedFields;
  const fieldOf = (name: string): FlattenedField => {
    const field = fields.find((one) => one.name === name);
    if (!field) throw new Error(`Actors have no field ${name}`);
    return field;
  };
  const categories = (await readCategories(req)).map(choiceOf);
  const actors = entries.map((entry) => ({ ...choiceOf(entry), written: String(entry.slug ?? entry.id) }));
  const summary = fieldOf('summary');
  const rich = richTextCells(editorConfigFactory.fromField({ field: summary as unknown as RichTextField }));
  const of = (name: string, cells: Parameters<typeof fieldColumns>[1], heads?: string[]) =>
    fieldColumns(fieldOf(name), cells, heads);
  const select = (name: string) => of(name, selectCells(fieldOf(name)));
  return [
    idColumn,
    ...of('slug', neededCells),
    ...of('name', textCells, ['Verein', 'Organisation', 'Einrichtung', 'Stelle', 'Institution', 'Bezeichnung']),
    ...Object.entries(nameColumns).map(([kind, [label, heads]]) => namesColumn(kind, label, heads)),
    ...of('tagline', textCells),
    ...of('plainWords', textCells),
    ...fieldColumns(summary, rich, ['Beschreibung', 'Kurzbeschreibung', 'Description']),
    ...select('bodyKind'),
    ...of('parent', entryCells(actors)),
    ...of('parentName', textCells),
    ...of('seat', textCells, ['Ort', 'Stadt', 'Town', 'City']),
    ...of('foundingYear', numberCells, ['Gründungsjahr', 'Gegründet im Jahr']),
    ...of('categories', choicesCells(withoutNamesakes(categories)), ['Kategorie', 'Category']),
    ...select('partnerCountries'),
    ...contactColumns(fieldOf('contact')),
    websiteColumn(website, websiteHeads),
    channelsColumn(channels, ['Soziale Medien', 'other_links'], platformChoices(fieldOf('links'))),
    ...select('lifecycle'),
    ...of('lifecycleSince', dateCells),
    ...of('successor', entryCells(actors)),
    ...of('reviewedOn', dateCells),
    ...of('internalNote', textCells),
  ];
}

/** A document that can be chosen, by the German name, or by slug, id or English name. */
function choiceOf(document: Stored): Choice {
  const { id, name, slug } = document;
  const also = [id, slug, name, document[englishNameOf('slug')], document[englishNameOf('name')]];
  return { value: String(id), written: String(name), also: also.filter(Boolean).map(String) };
}

/** Two of one name are written as their slugs. */
function withoutNamesakes(choices: Choice[]): Choice[] {
  const isOnly = ({ written }: Choice) => choices.filter((other) => other.written === written).length === 1;
  return choices.map((choice) => (isOnly(choice) ? choice : { ...choice, written: choice.also[1] ?? choice.value }));
}

function platformChoices(links: FlattenedField): Choice[] {
  const { flattenedFields = [] } = links as { flattenedFields?: FlattenedField[] };
  const platform = flattenedFields.find(({ name }) => name === 'platform') as { options?: unknown } | undefined;
  return choicesOf(rowsOf(platform?.options) as unknown as Parameters<typeof choicesOf>[0]);
}
