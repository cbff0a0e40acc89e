import 'server-only';
import type { Appearance as StoredAppearance } from '../payload-types.ts';
import { keptPerRevision } from './content-revision.ts';
import { runningPayload } from './payload.ts';

/** When visitors first saw an entry, last saw it change, and saw it go (ISO 8601). */
interface Appearance {
  firstOn: string;
  changedOn: string;
  goneOn: string | null;
}

/** Of every entry that visitors have ever seen, by its id. */
export const findAppearances = keptPerRevision('findAppearances', async (): Promise<Map<string, Appearance>> => {
  const { db } = await runningPayload();
  // Straight through the adapter, as they are written: there is one of each entry, and no hook that changes any.
  const { docs } = await db.find<StoredAppearance>({ collection: 'appearances', pagination: false, limit: 0 });
  return new Map(
    docs.map(({ entry, firstOn, changedOn, goneOn }) => [entry, { firstOn, changedOn, goneOn: goneOn || null }]),
  );
});

/** When visitors last saw an entry come, change or go; null where they never saw one. */
export async function latestAppearance(): Promise<string | null> {
  const times = [...(await findAppearances()).values()].flatMap(({ changedOn, goneOn }) => [changedOn, goneOn ?? []]);
  return times.flat().sort().at(-1) ?? null;
}
