import type { PayloadRequest } from 'payload';
import type { SetAside } from '../../domain/findings/set-aside.ts';
import { keepers } from './keepers.ts';

/** All that staff have set aside, with the names of those who did: two reads, however much it is. */
export async function setAsides(req: PayloadRequest): Promise<SetAside[]> {
  const { docs } = await req.payload.find({
    collection: 'set-asides',
    sort: '-createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const staff = await keepers(req);
  return docs.map(({ id, kind, form, place, about, until, circle, account, createdAt }) => ({
    ...{ id, kind, form, about },
    place: place ?? '',
    until: until || null,
    circle: circle ?? 'editors',
    by: staff.get(account ?? '')?.name ?? null,
    on: createdAt,
  }));
}
