import { compact } from '../search/word-folding.ts';

/** A column by the heads that are understood, in any case and with any signs between the words. */
export interface Headed {
  heads: string[];
}

/** Which columns the heads of a file mean. */
export interface Assigned<Column> {
  /** In the order of the heads; null where nobody knows the head. */
  columns: (Column | null)[];
  unknown: string[];
  /** Heads of which two mean the same column. */
  doubled: string[];
}

/** Finds the column that each head of a file means. */
export function assignedColumns<Column extends Headed>(heads: string[], known: Column[]): Assigned<Column> {
  const byHead = new Map(known.flatMap((column) => column.heads.map((head) => [compact(head), column] as const)));
  const columns = heads.map((head) => byHead.get(compact(head)) ?? null);
  return {
    columns,
    unknown: heads.filter((head, place) => head && !columns[place]),
    doubled: heads.filter((_, place) => columns[place] && columns.indexOf(columns[place] ?? null) < place),
  };
}
