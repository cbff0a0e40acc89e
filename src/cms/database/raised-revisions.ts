import { announceRevision } from '../../inside/revision-announcement.ts';

/** The last content revision drawn in each transaction that is still open. */
const raised = new Map<string, string>();

/** Notes that a transaction has drawn a content revision. Without one, it is in the database already. */
export function noteRaisedRevision(transaction: unknown, revision: string): void {
  if (transaction === undefined || transaction === null) announceRevision(revision);
  else raised.set(String(transaction), revision);
}

/** Announces what a transaction has drawn, now that all can read it, or forgets what was undone. */
export function announceRaisedRevision(transaction: string, isCommitted: boolean): void {
  const revision = raised.get(transaction);
  raised.delete(transaction);
  if (revision && isCommitted) announceRevision(revision);
}
