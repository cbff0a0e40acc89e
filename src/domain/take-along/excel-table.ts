import { stringify } from 'csv-stringify/sync';
import { formatPartialDate, type PartialDate, writePartialDate } from '../partial-date.ts';

/** A value that Excel is to read as what it looks like: a date. */
interface AsIs {
  asIs: string;
}
export type ExcelCell = string | number | AsIs | null | undefined;
/** Cells by the headings of their columns. */
export type ExcelRow = Record<string, ExcelCell>;

/** Run as a formula (OWASP, CSV injection), or taken for one. */
const formula = /^\s*[=+\-@＝＋－＠\t\r]/;
/** Turned into a number, a date, a time or a truth, and shown as another text than it was. */
const mistaken = [
  /^(?=.*\d)[\d.,:/%€()-]+(?:\s?[%€])?$/,
  /^\d+ \d+\/\d+$/,
  /^\d+(?:[.,]\d+)?e[+-]?\d+$/i,
  /^(?:\d+\.? ?)?(?:jan|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}*\.? ?\d+$/iu,
  /^\d+\.? ?(?:jan|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}*\.?$/iu,
  /^(?:wahr|falsch|true|false)$/i,
];

/**
 * A table that Excel in German opens at a double click, as CSV: parted by semicolons, with the mark (BOM) by which it
 * knows UTF-8 and commas in its decimals. A text stays the text it is; where Excel would make something else of it, it
 * begins with an apostrophe.
 */
export function excelTable(rows: ExcelRow[]): string {
  return stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([heading, cell]) => [heading, written(cell)]))),
    { header: true, bom: true, delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
}

function written(cell: ExcelCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'object') return cell.asIs;
  const text = cell.trim().replaceAll(/\r\n?/g, '\n');
  return formula.test(text) || mistaken.some((form) => form.test(text)) ? `'${text}` : text;
}

/**
 * A date as exactly as it is known: a day as one that can be reckoned with, a year as its number, a month in words that
 * Excel does not take for its first day.
 */
export function excelDate(value: PartialDate | null | undefined): ExcelCell {
  if (!value) return null;
  if (value.length === 4) return Number(value);
  return value.length < 10 ? `im ${formatPartialDate(value, 'de')}` : { asIs: writePartialDate(value, 'de') };
}
