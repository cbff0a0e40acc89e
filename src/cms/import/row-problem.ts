import type { Words } from '../fields/options.ts';
import type { Stored } from '../publishing/parts.ts';
import type { CheckedEntry } from './checked-entry.ts';
import type { RowWish } from './row-wish.ts';
import type { CellProblem, TableColumn } from './table-column.ts';

/** What is wrong with a row as a whole, or with whom it means. */
export type WholeProblem = 'no-such-id' | 'exists' | 'several-meant' | 'row-twice';

/** Why a row is refused or double: as a field says it, or as a word of ours with what belongs to it. */
export type RowProblem = {
  /** Null where it is about the whole row. */
  column: Words | null;
  typed: string;
} & ({ message: string } | { problem: CellProblem | WholeProblem; told: string[] });

interface Checked {
  columns: TableColumn[];
  cells: string[];
  wish: RowWish;
  after: Stored;
  problems: CheckedEntry['problems'];
}

/** What is wrong with the cells of a row: what cannot be understood, and what its field refuses. */
export function rowProblems({ columns, cells, wish, after, problems }: Checked): RowProblem[] {
  const typedIn = (column: TableColumn | undefined) => (column ? (cells[columns.indexOf(column)] ?? '') : '');
  const unread = wish.problems.map(({ column, problem, choices }) => ({
    column: column.label,
    typed: typedIn(column),
    problem,
    told: choices,
  }));
  const refused = problems.map(({ path, message }) => {
    const column = columnOf(columns, path, after);
    return { column: column?.label ?? null, typed: typedIn(column), message };
  });
  return [...unread, ...refused];
}

/** The column that a problem of a field is about: of several that tell its rows the one that writes this row. */
function columnOf(columns: TableColumn[], path: string, after: Stored): TableColumn | undefined {
  const named = columns.find((column) => column.path === path);
  if (named) return named;
  const [name = '', place] = path.split('.');
  const fitting = columns.filter(({ field }) => field === name);
  const row = (after[name] as Stored[] | undefined)?.[Number(place)];
  return fitting.find((column) => row && column.write({ [name]: [row] })) ?? fitting[0];
}
