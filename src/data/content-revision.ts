import 'server-only';
import { cache } from 'react';
import { DatabaseLost } from '../inside/outage.ts';
import { revisionOfRendering } from '../inside/rendering.ts';
import { inCommon } from './in-common.ts';
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

/** What was read last, by the name of who reads. */
const kept = () => inCommon('kept', () => new Map<string, Kept>());

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
    const values = keptUnder(name, revision).values as Map<string | undefined, Promise<T>>;
    const known = values.get(given[0]);
    if (known) return known;
    const value = read(...given);
    values.set(given[0], value);
    value.catch(() => {
      if (values.get(given[0]) === value) values.delete(given[0]);
    });
    return value;
  };
}

/**
 * The same for what is small and seldom changes: where it still says what it said before, it is the very same, so that
 * what hangs on it is not worked out anew.
 */
export function steadyPerRevision<T, Arguments extends [] | [string]>(
  name: string,
  read: (...given: Arguments) => Promise<T>,
): (...given: Arguments) => Promise<T> {
  return keptPerRevision(name, async (...given: Arguments) => {
    const before = inCommon(`steady: ${name}`, () => new Map<string | undefined, { text: string; value: T }>());
    const value = await read(...given);
    const text = inOneText(value);
    const known = before.get(given[0]);
    if (known?.text === text) return known.value;
    before.set(given[0], { text, value });
    return value;
  });
}

/** All that a thing says; nothing where there is none. */
export function inOneText(thing: unknown): string {
  return JSON.stringify(thing, (_, value: unknown) => (value instanceof Map ? [...value] : value)) ?? '';
}

function keptUnder(name: string, revision: string): Kept {
  const last = kept().get(name);
  if (last?.revision === revision) return last;
  const begun: Kept = { revision, values: new Map() };
  kept().set(name, begun);
  return begun;
}
