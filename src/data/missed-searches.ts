import 'server-only';
import type { Payload, Where } from 'payload';
import { today } from '../domain/day.ts';
import { mostMissedSearches } from '../domain/retention.ts';
import { type MissedSearch, missedSearchOf } from '../domain/search/missed-search.ts';
import type { Locale } from '../i18n/locales.ts';
import { reportFailure } from '../inside/failures.ts';
import { runningPayload } from './payload.ts';

const collection = 'missed-searches';
/** So many are counted in a minute, one after the other, so that a flood keeps nobody else from writing. */
const mostInAMinute = 60;

let minute = 0;
let counted = 0;
let last: Promise<void> = Promise.resolve();

/**
 * Counts a search without a result for staff: the words, the language, the day. Nobody waits for it, and where it
 * fails, that is told to who runs the site alone.
 */
export function countMissedSearch(typed: string, language: Locale): Promise<void> {
  const missed = missedSearchOf(typed);
  const now = Math.floor(Date.now() / 60_000);
  if (now !== minute) [minute, counted] = [now, 0];
  counted += 1;
  if (missed && counted <= mostInAMinute)
    last = last
      .then(async () => storeMissedSearch(await runningPayload(), missed, language))
      .catch((error: unknown) => reportFailure('missed searches', error));
  return last;
}

/** Adds one to the count of a search. Where there are too many, one that is dealt with or was made once makes room. */
export async function storeMissedSearch(
  payload: Payload,
  { words, folded }: MissedSearch,
  language: Locale,
  most = mostMissedSearches,
): Promise<void> {
  const key = `${language} ${folded}`;
  const all = { collection, depth: 0, overrideAccess: true } as const;
  const [known] = (await payload.find({ ...all, where: { key: { equals: key } }, limit: 1, pagination: false })).docs;
  const lastOn = today();
  if (known) {
    await payload.update({ ...all, id: known.id, data: { count: known.count + 1, lastOn } });
    return;
  }
  if ((await payload.count({ collection, overrideAccess: true })).totalDocs >= most) {
    const where: Where = {
      or: [{ actor: { exists: true } }, { category: { exists: true } }, { count: { less_than: 2 } }],
    };
    const [least] = (await payload.find({ ...all, where, sort: 'lastOn', limit: 1, pagination: false })).docs;
    if (!least) return;
    await payload.delete({ ...all, id: least.id });
  }
  await payload.create({ ...all, data: { key, words, language, count: 1, lastOn } });
}
