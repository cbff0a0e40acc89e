import 'server-only';
import { keptPerRevision } from './content-revision.ts';
import { runningPayload } from './payload.ts';
import { storedColumns } from './stored-columns.ts';

/**
 * The search words that staff keep, by the id of the entry or category whose they are. Visitors may not read them, so
 * they are read apart from all else.
 */
export const readSearchWords = keptPerRevision('readSearchWords', async (): Promise<Map<string, string>> => {
  const payload = await runningPayload();
  const [actors, categories] = await Promise.all([
    storedColumns(payload, 'actors', ['searchWords']),
    storedColumns(payload, 'categories', ['searchWords']),
  ]);
  return new Map(
    [...actors, ...categories].flatMap(({ id, searchWords }) => (id && searchWords ? [[id, searchWords]] : [])),
  );
});
