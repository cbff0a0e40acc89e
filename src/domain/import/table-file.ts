import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { decodedText } from './decoded-text.ts';

/** A line of a table as a spreadsheet numbers it: the heads are line 1. */
export interface TableRow {
  line: number;
  cells: string[];
}

/** A table as it lies in a file: its heads, and the rows that hold anything. */
export interface Table {
  heads: string[];
  rows: TableRow[];
}

/** Why a file is no table, as a word that is said in the reader's language; where, if that is known. */
export interface FileProblem {
  problem: 'too-large' | 'spreadsheet' | 'no-text' | 'quote' | 'no-rows' | 'too-many-rows' | 'too-many-cells';
  line?: number;
}

/** In bytes and rows. An entry with long texts in both languages takes about 4 KB. */
export const largestFile = 2 * 1024 * 1024;
export const mostRows = 3000;

const delimiters = [';', ',', '\t'];

/** Reads a table that somebody saved as text: `;`, `,` or tab, whatever spreadsheets do to it. */
export function readTable(bytes: Uint8Array): Table | FileProblem {
  if (bytes.length > largestFile) return { problem: 'too-large' };
  // Excel's own files: the new ones are archives, the old ones begin with these bytes.
  if (/^(?:504b0304|d0cf11e0)/.test(Buffer.from(bytes.subarray(0, 4)).toString('hex')))
    return { problem: 'spreadsheet' };
  const text = decodedText(bytes);
  if (text.includes('\0')) return { problem: 'no-text' };
  try {
    return tableOf(recordsOf(text));
  } catch (error) {
    if (error instanceof CsvError) return { problem: 'quote', line: Number(error.records) + 1 };
    throw error;
  }
}

function recordsOf(text: string): string[][] {
  // Excel's own word for the delimiter, which it does not show.
  const [firstLine = '', delimiter] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const rest = text.slice(firstLine.length);
  const read = (by: string, to?: number): string[][] =>
    parse(rest, { delimiter: by, relax_column_count: true, ...(to ? { to } : {}) });
  if (delimiter) return read(delimiter);
  const widths = new Map(delimiters.map((by) => [by, widthOf(() => read(by, 1))]));
  const [widest = ';'] = delimiters.toSorted((a, b) => (widths.get(b) ?? 0) - (widths.get(a) ?? 0));
  return read(widest);
}

/** How many heads there are; none where they cannot be read that way: `"a";"b"` is no table parted by commas. */
function widthOf(readHeads: () => string[][]): number {
  try {
    return readHeads()[0]?.length ?? 0;
  } catch (error) {
    if (error instanceof CsvError) return 0;
    throw error;
  }
}

function tableOf(records: string[][]): Table | FileProblem {
  const lines = records.map((cells, place) => ({ line: place + 1, cells: cells.map(tidyCell) }));
  const [head, ...rows] = lines.filter(({ cells }) => cells.some(Boolean));
  if (!head || !rows.length) return { problem: 'no-rows' };
  if (rows.length > mostRows) return { problem: 'too-many-rows' };
  const width = head.cells.findLastIndex(Boolean) + 1;
  const tooWide = rows.find(({ cells }) => cells.slice(width).some(Boolean));
  if (tooWide) return { problem: 'too-many-cells', line: tooWide.line };
  return {
    heads: head.cells.slice(0, width),
    rows: rows.map(({ line, cells }) => ({ line, cells: cells.slice(0, width) })),
  };
}

const tidyCell = (cell: string): string => cell.replaceAll(/\r\n?/g, '\n').trim();

/** A table as German Excel opens it with a double click: `;`, with the mark (BOM) by which it knows UTF-8. */
export function writeTable(heads: string[], rows: string[][]): string {
  return stringify([heads, ...rows], { bom: true, delimiter: ';', record_delimiter: 'windows' });
}
