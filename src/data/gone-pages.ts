import 'server-only';
import { dayOf } from '../domain/day.ts';
import type { GonePages } from '../domain/links/gone.ts';
import type { Vouched } from '../domain/links/profiles.ts';
import { type ArchivedCopy, failuresOf, type Try } from '../domain/links/state.ts';
import { steadyPerRevision } from './content-revision.ts';
import { runningPayload } from './payload.ts';

/** The pages elsewhere that are dead, to which no visitor is sent. */
export const findGonePages = steadyPerRevision('findGonePages', async (): Promise<GonePages> => {
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

/** What bodies' own sites say of their accounts elsewhere, by the address of the site. */
export const findVouched = steadyPerRevision('findVouched', async (): Promise<Map<string, Vouched>> => {
  const payload = await runningPayload();
  // Few say anything, and what came of each look is the most of a link.
  const { docs } = await payload.find({
    collection: 'links',
    where: { vouched: { exists: true } },
    select: { target: true, vouched: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return new Map(docs.flatMap(({ target, vouched }) => (vouched ? [[target, vouched as unknown as Vouched]] : [])));
});
