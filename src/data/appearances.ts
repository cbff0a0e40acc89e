import 'server-only';
import { keptPerRevision } from './content-revision.ts';
import { runningPayload } from './payload.ts';
import { storedColumns } from './stored-columns.ts';

/** When visitors first saw an entry, last saw it change, and saw it go (ISO 8601). */
interface Appearance {
  firstOn: string;
  changedOn: string;
  goneOn: string | null;
}

/** Of every entry that visitors have ever seen, by its id. */
export const findAppearances = keptPerRevision('findAppearances', async (): Promise<Map<string, Appearance>> => {
  const names = ['entry', 'firstOn', 'changedOn', 'goneOn'] as const;
  const rows = await storedColumns(await runningPayload(), 'appearances', names);
  return new Map(
    rows.flatMap(({ entry, firstOn, changedOn, goneOn }) =>
      entry && firstOn && changedOn ? [[entry, { firstOn, changedOn, goneOn }] as const] : [],
    ),
  );
});

/** When visitors last saw an entry come, change or go; null where they never saw one. */
export async function latestAppearance(): Promise<string | null> {
  const times = [...(await findAppearances()).values()].flatMap(({ changedOn, goneOn }) => [changedOn, goneOn ?? []]);
  return times.flat().sort().at(-1) ?? null;
}
