import 'server-only';
import { cache } from 'react';
import { isPreview, runningPayload } from './payload.ts';

/** The content revision as committed, for the front door: pages made under another one are no longer shown. */
export const getContentRevision = cache(async (): Promise<string> => {
  const payload = await runningPayload();
  const stored = await payload.db.findGlobal<{ value?: string }>({ slug: 'content-revision' });
  return stored?.value ?? '';
});

/**
 * Keeps what was read for as long as the content revision stays the same, so that a page of 2,000 entries does not read
 * them all again for each of its pages. The revision is read first: what a write changes in between is
 * kept under the old one, and read again. Previews always read.
 */
export function keptPerRevision<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: { revision: string; value: Promise<T> } | undefined;
  return async () => {
    if (await isPreview()) return read();
    const revision = await getContentRevision();
    if (!revision || kept?.revision !== revision) {
      const value = read();
      kept = { revision, value };
      value.catch(() => {
        if (kept?.value === value) kept = undefined;
      });
      return value;
    }
    return kept.value;
  };
}
