import { platforms } from '../../domain/actors/actor.ts';
import { foldedAddress } from '../../domain/import/meant-entry.ts';
import type { Words } from '../fields/options.ts';
import { rowsOf, type Stored } from '../publishing/parts.ts';
import { type Choice, readChoice } from './choices.ts';
import { between, type Reading, type TableColumn, valuesIn } from './table-column.ts';

/** The names of one kind, in one cell. */
export function namesColumn(kind: string, label: Words, heads: string[]): TableColumn {
  const isOurs = (row: Stored) => row.kind === kind;
  return {
    heads: [label.de, label.en, ...heads],
    label,
    field: 'names',
    write: ({ names }) =>
      rowsOf(names)
        .filter(isOurs)
        .map(({ value }) => value)
        .join(between),
    read: (text, { names }) => ({
      value: replacedRows(rowsOf(names), isOurs, (ours) =>
        merged(
          valuesIn(text).map((value) => ({ value })),
          ours,
          (row, { value }) => row.value === value,
          { kind, language: 'de' },
        ),
      ),
    }),
  };
}

/** The addresses of the website. One that is known to be missing is not in the table, and stays until there is one. */
export function websiteColumn(label: Words, heads: string[]): TableColumn {
  const isOurs = (row: Stored) => row.platform === 'website';
  return {
    heads: [label.de, label.en, ...heads],
    label,
    field: 'links',
    write: ({ links }) => written(rowsOf(links).filter(isOurs), ({ url }) => String(url)),
    read: (text, { links }) => ({
      value: replacedLinks(
        rowsOf(links),
        isOurs,
        valuesIn(text).map((url) => ({ platform: 'website', url })),
      ),
    }),
  };
}

/** All other channels: `Facebook: https://… | Mastodon: https://…`. */
export function channelsColumn(label: Words, heads: string[], choices: Choice[]): TableColumn {
  const isOurs = (row: Stored) => row.platform !== 'website';
  const nameOf = (platform: unknown) => choices.find(({ value }) => value === platform)?.written ?? String(platform);
  const readChannel = (text: string): Stored | null => {
    const [, name = '', url = ''] = /^([^:/]+):\s*(\S.*)$/.exec(text) ?? [];
    const platform = readChoice(choices, name);
    return 'value' in platform && url ? { platform: platform.value, url } : null;
  };
  return {
    heads: [label.de, label.en, ...heads],
    label,
    field: 'links',
    write: ({ links }) => written(rowsOf(links).filter(isOurs), ({ platform, url }) => `${nameOf(platform)}: ${url}`),
    read: (text, { links }): Reading => {
      const read = valuesIn(text).map(readChannel);
      const named = platforms.slice(1).map(nameOf);
      if (read.includes(null)) return { problem: 'no-channel', choices: named };
      return { value: replacedLinks(rowsOf(links), isOurs, read as Stored[]) };
    },
  };
}

const written = (rows: Stored[], write: (row: Stored) => string): string =>
  rows
    .filter(({ url }) => url)
    .map(write)
    .join(between);

function replacedLinks(rows: Stored[], isOurs: (row: Stored) => boolean, told: Stored[]): Stored[] {
  const isSame = (row: Stored, { platform, url }: Stored) =>
    row.platform === platform && foldedAddress(String(row.url ?? '')) === foldedAddress(String(url));
  return replacedRows(rows, isOurs, (ours) => {
    const fresh = merged(told, ours, isSame, { state: 'known' }).map((row) =>
      ours.some(({ id, url }) => id === row.id && url === row.url) ? row : { ...row, state: 'known', checkedOn: null },
    );
    const left = ours.filter(({ id, url }) => !url && !fresh.some((row) => row.id === id));
    return [...fresh, ...left];
  });
}

/**
 * The rows that a cell tells, each in the place of the row that it was: one that says the same, else one that is left
 * over and of the same platform. So a row keeps its id, and what the table does not know of it.
 */
function merged(
  told: Stored[],
  ours: Stored[],
  isSame: (row: Stored, told: Stored) => boolean,
  atFirst: Stored,
): Stored[] {
  const left = new Set(ours);
  const take = (row: Stored | undefined) => {
    if (row) left.delete(row);
    return row;
  };
  const same = told.map((one) => take([...left].find((row) => isSame(row, one))));
  return told.map((one, place) => {
    const kept = same[place] ?? take([...left].find(({ platform }) => platform === one.platform));
    return kept ? { ...kept, ...one } : { ...atFirst, ...one };
  });
}

/** All rows, those of ours replaced where they stood and the others left alone. */
function replacedRows(
  rows: Stored[],
  isOurs: (row: Stored) => boolean,
  replace: (ours: Stored[]) => Stored[],
): Stored[] {
  const fresh = replace(rows.filter(isOurs));
  const placed = rows.flatMap((row) => (isOurs(row) ? fresh.splice(0, 1) : [row]));
  return [...placed, ...fresh];
}
