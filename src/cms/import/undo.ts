import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import { usedElsewhere } from '../hooks/in-use.ts';
import { noteInLog, type ReadIn, readLog } from './log.ts';
import { reasonToKeep, revert } from './revert.ts';

/**
 * Undoes an import as a whole: every entry is as it was before, but for those that somebody has changed since or that
 * others refer to by now. Those are left alone, and noted with the reason.
 */
export async function undoImport(req: PayloadRequest, id: string): Promise<void> {
  const isOurs = await initTransaction(req);
  try {
    const log = await readLog(req, id);
    if (log?.state === 'done') {
      const entries = await judged(req, log.entries);
      for (const entry of entries.toReversed()) if (!entry.kept) await revert(req, entry);
      await noteInLog(req, id, { state: 'undone', undoneOn: new Date().toISOString(), entries });
    }
    if (isOurs) await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/** The entries of an import, each with why it cannot be undone. */
export async function judged(req: PayloadRequest, entries: ReadIn[]): Promise<ReadIn[]> {
  const found: ReadIn[] = [];
  for (const entry of entries) {
    const kept = await reasonToKeep(req, entry);
    const isUsed = !kept && !entry.before && (await usedElsewhere('actors', entry.id, req));
    found.push({ ...entry, kept: isUsed ? 'in-use' : kept });
  }
  return found;
}
