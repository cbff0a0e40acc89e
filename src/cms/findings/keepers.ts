import type { PayloadRequest } from 'payload';
import type { Keeper } from '../../domain/findings/document.ts';

/** Everybody with an account, by its id, and whether they may review entries. In one read. */
export async function keepers(req: PayloadRequest): Promise<Map<string, Keeper>> {
  const { docs } = await req.payload.find({
    collection: 'users',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return new Map(
    docs.map(({ id, name, email, role, state }) => [
      id,
      { id, name: name || email, mayReview: state !== 'shut' && (role === 'admin' || role === 'editor') },
    ]),
  );
}
