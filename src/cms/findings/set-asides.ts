import type { PayloadRequest } from 'payload';
import type { SetAside } from '../../domain/findings/set-aside.ts';

/** All that staff have set aside, with the names of those who did: two reads, however much it is. */
export async function setAsides(req: PayloadRequest): Promise<SetAside[]> {
  const every = { pagination: false, depth: 0, overrideAccess: true, req } as const;
  const { docs } = await req.payload.find({ collection: 'set-asides', sort: '-createdAt', ...every });
  const { docs: users } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(docs.flatMap(({ account }) => account ?? []))] } },
    select: { name: true, email: true },
    ...every,
  });
  const names = new Map(users.map(({ id, name, email }) => [id, name || email]));
  return docs.map(({ id, kind, form, place, about, until, circle, account, createdAt }) => ({
    ...{ id, kind, form, about },
    place: place ?? '',
    until: until || null,
    circle: circle ?? 'editors',
    by: names.get(account ?? '') ?? null,
    on: createdAt,
  }));
}
