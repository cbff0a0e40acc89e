import 'server-only';
import { cache } from 'react';
import { env } from '../env.ts';
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

/** What is kept under a content revision, by the language it was read in. */
interface Kept {
  revision: string;
  values: Map<string | undefined, Promise<unknown>>;
}

/**
 * What was read last, by the name of who reads. Next bundles pages and files apart: of thousands of entries neither
 * time nor memory is there to do it twice. While developing it ends with the module: what the code makes of the same
 * content is another thing after each change.
 */
const own: { whoIsWhoKept?: Map<string, Kept> } = {};
const inCommon: typeof own = env().NODE_ENV === 'development' ? own : (globalThis as typeof own);

/**
 * Keeps what was read, or made of it, for as long as the content revision stays the same, so that a page of 2,000
 * entries does not read them all again for each of its pages; for each argument (a language) apart. The revision is
 * read first: what a write changes in between is kept under the old one, and read again. A preview reads once for
 * itself.
 * @param name of who reads, another one for each
 */
export function keptPerRevision<T, Arguments extends [] | [string]>(
  name: string,
  read: (...given: Arguments) => Promise<T>,
): (...given: Arguments) => Promise<T> {
  const readForOnePage = cache(read);
  return async (...given) => {
    if (await isPreview()) return readForOnePage(...given);
    const revision = await getContentRevision();
    const kept = keptUnder(name, revision).values as Map<string | undefined, Promise<T>>;
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

function keptUnder(name: string, revision: string): Kept {
  inCommon.whoIsWhoKept ??= new Map();
  const last = inCommon.whoIsWhoKept.get(name);
  if (last?.revision === revision) return last;
  const kept: Kept = { revision, values: new Map() };
  inCommon.whoIsWhoKept.set(name, kept);
  return kept;
}
