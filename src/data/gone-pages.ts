import 'server-only';
import { dayOf } from '../domain/day.ts';
import type { GonePages } from '../domain/links/gone.ts';
import { type ArchivedCopy, failuresOf, type Try } from '../domain/links/state.ts';
import { keptPerRevision } from './content-revision.ts';
import { runningPayload } from './payload.ts';

/** The pages elsewhere that are dead, to which no visitor is sent. */
export const findGonePages = keptPerRevision(async (): Promise<GonePages> => {
  const payload = await runningPayload();
  const { docs } = await payload.find({
    collection: 'links',
    where: { state: { in: ['dead', 'archived'] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return new Map(
    docs.map(({ target, tries, copy, updatedAt }) => {
      const [first] = failuresOf((tries as Try[] | null) ?? []);
      return [target, { since: dayOf(first?.on ?? updatedAt), copy: (copy as ArchivedCopy | null) ?? null }];
    }),
  );
});
