import { APIError, commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import { Unsaved } from '../database/unsaved.ts';
import { explain, Refusal } from '../explain.ts';
import { errorsOf } from './checked-entry.ts';
import { inGerman } from './entries.ts';
import { type Failure, type ImportLog, noteInLog, type ReadIn, readLog } from './log.ts';
import { type PlannedRow, planOf } from './plan.ts';
import { latestVersion, reasonToKeep, revert } from './revert.ts';

/** How many entries one file may make or change: about ten seconds, for which other writers wait. */
export const mostChanges = 200;

/** Tells at which row it failed. */
class FailedRow extends Error {
  readonly failure: Failure;

  constructor({ line, title }: PlannedRow, message: string) {
    super(message);
    this.failure = { line, title, message };
  }
}

/**
 * Reads in what somebody has looked at: every new or changed entry as a draft, by Payload's own operations and the
 * rights of the person, all or none. Where the database knows no transactions, what was done is undone by hand. A row
 * that is refused only now is noted with the import. What is done already is not done again.
 * @param seal of the plan that was seen; another one is refused
 * @throws Refusal where something has changed since, or a row was refused before
 */
export async function carryOut(req: PayloadRequest, id: string, seal: string): Promise<void> {
  const isOurs = await initTransaction(req);
  const done: ReadIn[] = [];
  try {
    const log = await readLog(req, id);
    if (log?.state === 'seen' && log.table) await readIn(req, log, seal, done);
    if (isOurs) await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    for (const entry of done.toReversed()) {
      // A rolled back transaction has undone it already.
      if ((await reasonToKeep(req, entry)) === null) await revert(req, entry);
    }
    if (!(error instanceof FailedRow)) throw error;
    await noteInLog(req, id, { failure: error.failure });
  }
}

async function readIn(req: PayloadRequest, { id, table }: ImportLog, seal: string, done: ReadIn[]): Promise<void> {
  const plan = table && (await planOf(req, table));
  if (!plan || plan.seal !== seal) throw new Refusal(explain('import-changed', req), 409);
  const rows = plan.rows.filter(({ outcome }) => outcome !== 'unchanged');
  const isBlocked = rows.some(({ outcome }) => outcome === 'refused' || outcome === 'double');
  if (isBlocked || rows.length > mostChanges) throw new Refusal(explain('import-blocked', req));
  for (const row of rows) done.push(await save(req, row));
  await noteInLog(req, id, {
    state: 'done',
    doneOn: new Date().toISOString(),
    entries: done,
    table: null,
    failure: null,
  });
}

async function save(req: PayloadRequest, row: PlannedRow): Promise<ReadIn> {
  const before = row.id ? await latestVersion(req, { id: row.id }) : null;
  const saved = await write(req, row).catch((error: unknown) => {
    if (error instanceof Unsaved || !(error instanceof APIError) || error.status >= 500) throw error;
    const told = errorsOf(error).map(({ message }) => message);
    throw new FailedRow(row, told.join(' '));
  });
  const after = await latestVersion(req, saved);
  return {
    id: saved.id,
    title: row.title,
    line: row.line,
    before: before?.id ?? null,
    savedAt: new Date(String(after?.version.updatedAt ?? saved.updatedAt)).toISOString(),
  };
}

function write(req: PayloadRequest, { id, savedAt, patch }: PlannedRow): Promise<{ id: string; updatedAt: string }> {
  const options = {
    collection: 'actors',
    locale: 'de',
    draft: true,
    depth: 0,
    user: req.user,
    overrideAccess: false,
    req: inGerman(req),
  } as const;
  const data = { ...patch, _status: 'draft' } as never;
  if (id === null) return req.payload.create({ ...options, data });
  return req.payload.update({
    ...options,
    id,
    data: { ...(data as object), updatedAt: savedAt } as never,
    overrideLock: false,
  });
}
