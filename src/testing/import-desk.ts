import { createLocalReq, type Payload } from 'payload';
import { carryOut } from '../cms/import/carry-out.ts';
import { type ImportLog, readLog, rememberTable } from '../cms/import/log.ts';
import { type ImportPlan, planOf } from '../cms/import/plan.ts';
import { undoImport } from '../cms/import/undo.ts';
import { readTable, type Table } from '../domain/import/table-file.ts';
import type { Actor, User } from '../payload-types.ts';

type Account = User & { collection: 'users' };

/** What staff do with tables, and what entries are then. */
export function importDesk(payload: Payload, editor: Account) {
  const request = () => createLocalReq({ user: editor, locale: 'de' }, payload);
  const tableOf = (csv: string): Table => {
    const table = readTable(new TextEncoder().encode(csv));
    if ('problem' in table) throw new Error(table.problem);
    return table;
  };
  const plan = async (csv: string): Promise<ImportPlan> => planOf(await request(), tableOf(csv));
  const log = async (id: string): Promise<ImportLog> => {
    const found = await readLog(await request(), id);
    if (!found) throw new Error(`There is no import ${id}`);
    return found;
  };
  /** Looks at a table and has done what was seen. */
  const readIn = async (csv: string): Promise<string> => {
    const table = tableOf(csv);
    const id = await rememberTable(await request(), 'table.csv', table);
    await carryOut(await request(), id, (await planOf(await request(), table)).seal);
    return id;
  };
  const undo = async (id: string): Promise<ImportLog> => {
    await undoImport(await request(), id);
    return log(id);
  };
  /** All entries as the form has them. */
  const entries = async (): Promise<Actor[]> => {
    const found = await payload.find({
      collection: 'actors',
      locale: 'all',
      draft: true,
      depth: 0,
      pagination: false,
      sort: 'id',
      user: editor,
      overrideAccess: false,
    });
    return found.docs;
  };
  /** A published entry. */
  const make = (data: object) =>
    payload.create({
      collection: 'actors',
      locale: 'de',
      data: { name: 'Alt', bodyKind: 'organisation', lifecycle: 'active', _status: 'published', ...data },
      user: editor,
      overrideAccess: false,
      depth: 0,
    });
  /** Takes all entries away, whatever refers to them. */
  const clear = async (): Promise<void> => {
    await payload.db.deleteVersions({ collection: 'actors', where: {} });
    await payload.db.deleteMany({ collection: 'actors', where: {} });
  };
  return { clear, entries, log, make, plan, readIn, request, undo };
}
