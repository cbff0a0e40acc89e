import { bareText } from '../../domain/import/guarded-cell.ts';
import type { Stored } from '../publishing/parts.ts';
import type { CellProblem, Reading, TableColumn } from './table-column.ts';

/** What a row asks for: the fields it tells, and the cells that cannot be understood. */
export interface RowWish {
  patch: Stored;
  problems: { column: TableColumn; problem: CellProblem; choices: string[] }[];
}

/** What spreadsheets write into a cell that they could not work out. */
const spreadsheetError = /^#(?:NAME\?|WERT!|VALUE!|BEZUG!|REF!|NV|N\/A|DIV\/0!|ZAHL!|NUM!|NULL!|#+)$|\ufffd/;

/**
 * What the cells of a row say for an entry. An empty cell says nothing, nor does one in which stands what the entry
 * says already.
 * @param entry empty where the row is read by itself
 */
export function rowWish(columns: TableColumn[], cells: string[], entry: Stored): RowWish {
  const wish: RowWish = { patch: {}, problems: [] };
  for (const [place, column] of columns.entries()) {
    const cell = cells[place] ?? '';
    if (!cell) continue;
    const text = bareText(cell);
    const asked = { ...entry, ...wish.patch };
    if (text === column.write(asked)) continue;
    const reading: Reading = spreadsheetError.test(cell) ? { problem: 'spreadsheet-error' } : column.read(text, asked);
    if ('problem' in reading) wish.problems.push({ column, problem: reading.problem, choices: reading.choices ?? [] });
    else wish.patch[column.field] = reading.value;
  }
  return wish;
}
