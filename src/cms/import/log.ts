import type { PayloadRequest, Where } from 'payload';
import type { Table } from '../../domain/import/table-file.ts';
import type { Import, User } from '../../payload-types.ts';

/** An entry that was read in, and all that it takes to undo that. */
export interface ReadIn {
  id: string;
  title: string;
  line: number;
  /** The version before, as the history has it; null where the entry is new. */
  before: string | null;
  /** When the entry was saved by it: any later save shows by another time. */
  savedAt: string;
  /** Why undoing left it alone; null where it was undone or nobody has tried. */
  kept?: Kept | null;
}

export type Kept = 'changed-since' | 'gone' | 'in-use';

/** Why nothing was read in: the row at which it failed, and what was said. */
export interface Failure {
  line: number;
  title: string;
  message: string;
}

/** A table that was read in or is only looked at. */
export interface ImportLog extends Pick<Import, 'id' | 'fileName' | 'by' | 'state' | 'doneOn' | 'undoneOn'> {
  table: Table | null;
  entries: ReadIn[];
  failure: Failure | null;
}

/** How many of the past are shown. */
const mostShown = 50;

/** Remembers a table that somebody wants to look at. One that the same person only looked at before is forgotten. */
export async function rememberTable(req: PayloadRequest, fileName: string, table: Table): Promise<string> {
  const by = nameOf(req);
  const where: Where = { and: [{ state: { equals: 'seen' } }, { by: { equals: by } }] };
  await req.payload.delete({ collection: 'imports', where, overrideAccess: true, req });
  const data = { fileName: fileName.slice(0, 300), by, state: 'seen' as const, table: { ...table } };
  return (await req.payload.create({ collection: 'imports', data, overrideAccess: true, req })).id;
}

/** An import by its id; null where there is none, or not for this person. */
export async function readLog(req: PayloadRequest, id: string): Promise<ImportLog | null> {
  const { user } = req;
  const found = await req.payload.findByID({
    collection: 'imports',
    id,
    user,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  return found && logOf(found);
}

/** What was read in, the last first. */
export async function readLogs(req: PayloadRequest): Promise<ImportLog[]> {
  const { docs } = await req.payload.find({
    collection: 'imports',
    where: { state: { not_equals: 'seen' } },
    sort: '-doneOn',
    limit: mostShown,
    user: req.user,
    overrideAccess: false,
    req,
  });
  return docs.map(logOf);
}

/** Notes what has become of an import. */
export async function noteInLog(req: PayloadRequest, id: string, change: Partial<ImportLog>): Promise<void> {
  const data = change as Partial<Import>;
  await req.payload.update({ collection: 'imports', id, data, overrideAccess: true, req });
}

const logOf = (found: Import): ImportLog => ({
  ...found,
  table: (found.table as Table | null) ?? null,
  entries: (found.entries as ReadIn[] | null) ?? [],
  failure: (found.failure as Failure | null) ?? null,
});

function nameOf({ user }: PayloadRequest): string {
  const { name, email } = (user ?? {}) as Partial<User>;
  return name || email || '';
}
