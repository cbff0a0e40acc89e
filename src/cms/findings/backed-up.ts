import type { PayloadRequest } from 'payload';
import { lastBackup } from '../../backup/names.ts';
import type { BackedUp } from '../../domain/findings/backups.ts';
import { env } from '../../env.ts';

/** How well the site is backed up. It has had something to lose since its first account. */
export async function backedUp(req: PayloadRequest): Promise<BackedUp> {
  const { docs } = await req.payload.find({
    collection: 'users',
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const last = await lastBackup(env().BACKUP_DIR);
  return {
    entry: { key: 'backup', title: 'Sicherung', sign: null },
    form: 'handbuch/schiefgegangen',
    last: last?.toISOString() ?? null,
    since: docs[0]?.createdAt ?? new Date().toISOString(),
  };
}
