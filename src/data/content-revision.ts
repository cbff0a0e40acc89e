import 'server-only';
import { cache } from 'react';
import { DatabaseLost } from '../inside/outage.ts';
import { revisionOfRendering } from '../inside/rendering.ts';
import { isPreview, runningPayload } from './payload.ts';

/**
 * The content revision as committed, for the front door: pages made under another one are no longer shown.
 * @throws DatabaseLost where there is none: every start sees to one, so the database was emptied, and nothing in it is
 * true
 */
export const getContentRevision = cache((): Promise<string> => revisionOfRendering(readRevision));

async function readRevision(): Promise<string> {
  const payload = await runningPayload();
  const stored = await payload.db.findGlobal<{ value?: string }>({ slug: 'content-revision' });
  if (!stored?.value) throw new DatabaseLost('The database tells no content revision');
  return stored.value;
}

/**
 * Keeps what was read, or made of it, for as long as the content revision stays the same, so that a page of 2,000
 * entries does not read them all again for each of its pages; for each argument (a language) apart. The revision is
 * read first: what a write changes in between is kept under the old one, and read again. A preview reads once for
 * itself.
 */
export function keptPerRevision<T, Arguments extends [] | [string]>(
  read: (...given: Arguments) => Promise<T>,
): (...given: Arguments) => Promise<T> {
  let keptRevision: string | undefined;
  const kept = new Map<string | undefined, Promise<T>>();
  const readForOnePage = cache(read);
  return async (...given) => {
    if (await isPreview()) return readForOnePage(...given);
    const revision = await getContentRevision();
    if (keptRevision !== revision) kept.clear();
    keptRevision = revision;
    const known = kept.get(given[0]);
    if (known) return known;
    const value = read(...given);
    kept.set(given[0], value);
    value.catch(() => {
      if (kept.get(given[0]) === value) kept.delete(given[0]);
    });
    return value;
  };
}
