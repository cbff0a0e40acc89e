import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { assignedColumns } from '../../domain/import/assigned-columns.ts';
import { entryFinder } from '../../domain/import/meant-entry.ts';
import type { Table, TableRow } from '../../domain/import/table-file.ts';
import type { Words } from '../fields/options.ts';
import type { Stored } from '../publishing/parts.ts';
import { checkedEntry } from './checked-entry.ts';
import { actorColumns } from './columns.ts';
import { doublesOf, type LinesByKey } from './doubles.ts';
import { featuresOf, readEntries } from './entries.ts';
import { type RowProblem, rowProblems } from './row-problem.ts';
import { type RowWish, rowWish } from './row-wish.ts';
import type { TableColumn } from './table-column.ts';

/** What becomes of a row. Where one is refused or double, nothing of the file is read in. */
export type Outcome = 'new' | 'changed' | 'unchanged' | 'refused' | 'double';

/** A cell of the table as it is written now, and as it would be. */
export interface CellChange {
  column: Words;
  before: string;
  after: string;
}

export interface PlannedRow {
  line: number;
  /** What the entry is called after it. */
  title: string;
  outcome: Outcome;
  /** The entry that is meant, and when it was saved last; null for a new one. */
  id: string | null;
  savedAt: string | null;
  /** What is to be saved. */
  patch: Stored;
  changes: CellChange[];
  problems: RowProblem[];
}

/** What reading in a table would do. */
export interface ImportPlan {
  rows: PlannedRow[];
  unknownHeads: string[];
  /** Another as soon as anything of it is: what somebody has seen is what is done. */
  seal: string;
}

interface Desk {
  req: PayloadRequest;
  columns: TableColumn[];
  entries: Map<string, Stored>;
  find: ReturnType<typeof entryFinder>;
  lines: LinesByKey;
}

/** Works out what each row of a table would do, with nothing stored. */
export async function planOf(req: PayloadRequest, { heads, rows }: Table): Promise<ImportPlan> {
  const entries = await readEntries(req);
  const { columns, unknown } = assignedColumns(heads, await actorColumns(req, entries));
  const desk: Desk = {
    req,
    columns: columns.flatMap((column) => column ?? []),
    entries: new Map(entries.map((entry) => [String(entry.id), entry])),
    find: entryFinder(entries.map(featuresOf)),
    lines: new Map(),
  };
  const planned: PlannedRow[] = [];
  for (const { line, cells } of rows) {
    const known = columns.flatMap((column, place) => (column ? [cells[place] ?? ''] : []));
    planned.push(await plannedRow(desk, { line, cells: known }));
  }
  const told = planned.map(({ line, outcome, id, savedAt, changes }) => [line, outcome, id, savedAt, changes]);
  const seal = createHash('sha256').update(JSON.stringify(told)).digest('hex');
  return { rows: planned, unknownHeads: unknown, seal };
}

async function plannedRow(desk: Desk, row: TableRow): Promise<PlannedRow> {
  const { columns, entries, find } = desk;
  const features = featuresOf({ id: '', ...rowWish(columns, row.cells, {}).patch });
  const meant = find(features);
  const entry = entries.get(meant[0]?.id ?? '') ?? null;
  const wish = rowWish(columns, row.cells, entry ?? {});
  const { patch, after, problems } = await afterwards(desk, entry, wish);
  const changes = changesOf(columns, entry, after);
  const refusals = rowProblems({ columns, cells: row.cells, wish, after, problems });
  if (features.id && !entry) refusals.push({ column: null, typed: features.id, problem: 'no-such-id', told: [] });
  const doubles = doublesOf(desk, { line: row.line, features, meant, isChange: changes.length > 0 });
  const isNew = entry === null;
  return {
    line: row.line,
    title: String(after.name || entry?.name || features.names[0] || features.id),
    outcome: outcomeOf({
      isNew,
      isRefused: refusals.length > 0,
      isDouble: doubles.length > 0,
      isChange: changes.length > 0,
    }),
    id: isNew ? null : String(entry.id),
    savedAt: isNew ? null : String(entry.updatedAt),
    patch,
    changes,
    problems: [...refusals, ...doubles],
  };
}

function outcomeOf(row: { isNew: boolean; isRefused: boolean; isDouble: boolean; isChange: boolean }): Outcome {
  if (row.isRefused) return 'refused';
  if (row.isDouble) return 'double';
  if (row.isNew) return 'new';
  return row.isChange ? 'changed' : 'unchanged';
}

/** What is to be saved for a row, and what the entry would be then. */
async function afterwards({ req }: Desk, entry: Stored | null, { patch: { id: _, ...patch } }: RowWish) {
  if (entry && !Object.keys(patch).length) return { patch, after: entry, problems: [] };
  const { entry: after, problems } = await checkedEntry(req, entry, patch);
  return { patch, after, problems };
}

function changesOf(columns: TableColumn[], entry: Stored | null, after: Stored): CellChange[] {
  return columns
    .filter(({ field }) => field !== 'id')
    .map((column) => ({ column: column.label, before: entry ? column.write(entry) : '', after: column.write(after) }))
    .filter(({ before, after: now }) => before !== now);
}
