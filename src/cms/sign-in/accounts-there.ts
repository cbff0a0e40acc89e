import type { Payload } from 'payload';
import { DatabaseLost } from '../../inside/outage.ts';

/**
 * Insists that there are accounts before somebody is told that theirs is not. Every site has one, from its first start:
 * where there is none, the database was emptied under the running site.
 * @throws DatabaseLost
 */
export async function insistOnAccounts(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true });
  if (!totalDocs) throw new DatabaseLost('There is no account');
}
