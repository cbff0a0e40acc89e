import type { PayloadRequest } from 'payload';
import type { AskedEntry } from '../../domain/findings/confirmations.ts';
import type { ExaminedDocument } from '../../domain/findings/document.ts';
import { notedConfirmations } from '../confirmations/noted.ts';

/** The entries whose bodies were asked to confirm them, of those that visitors see. */
export async function askedEntries(req: PayloadRequest, documents: ExaminedDocument[]): Promise<AskedEntry[]> {
  const noted = await notedConfirmations(req);
  const refused = [...noted.values()].filter(({ failedOn }) => failedOn).map(({ entry }) => entry);
  const emails = await newestEmails(req, refused);
  return documents.flatMap(({ entry, form, isLive, actor }): AskedEntry[] => {
    const id = entry.key.replace(/^actors\//, '');
    const own = actor?.isActive && isLive ? noted.get(id) : undefined;
    if (!own || !actor) return [];
    const { id: _, ...confirmation } = own;
    return [{ ...confirmation, entry, form, email: emails.get(id) ?? null, reviewedOn: actor.reviewedOn }];
  });
}

/** The addresses of entries, as staff last wrote them. */
async function newestEmails(req: PayloadRequest, ids: string[]): Promise<Map<string, string | null>> {
  if (!ids.length) return new Map();
  const { docs } = await req.payload.find({
    collection: 'actors',
    where: { id: { in: ids } },
    draft: true,
    select: { contact: { email: true } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return new Map(docs.map(({ id, contact }) => [id, contact?.email ?? null]));
}
