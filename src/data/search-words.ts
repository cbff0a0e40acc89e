import 'server-only';
import { keptPerRevision } from './content-revision.ts';
import { runningPayload } from './payload.ts';

/**
 * The search words that staff keep, by the id of the entry or category whose they are. Visitors may not read them, so
 * they are read apart from all else.
 */
export const readSearchWords = keptPerRevision('readSearchWords', async (): Promise<Map<string, string>> => {
  const payload = await runningPayload();
  const asked = { depth: 0, pagination: false, overrideAccess: true, select: { searchWords: true } } as const;
  const [actors, categories] = await Promise.all([
    payload.find({ collection: 'actors', ...asked }),
    payload.find({ collection: 'categories', ...asked }),
  ]);
  const kept = [...actors.docs, ...categories.docs];
  return new Map(kept.flatMap(({ id, searchWords }) => (searchWords ? [[String(id), searchWords]] : [])));
});
