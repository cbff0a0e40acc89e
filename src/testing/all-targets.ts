import type { CollectionSlug, Payload } from 'payload';
import { addressesIn, holdsAddress } from '../cms/links/addresses.ts';
import { targetOf } from '../domain/links/target.ts';

/** Every page elsewhere that some document leads to, whoever sees it. */
export async function allTargets(payload: Payload): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { slug, flattenedFields } of payload.config.collections) {
    if (!flattenedFields.some(holdsAddress)) continue;
    const collection = slug as CollectionSlug;
    const { docs } = await payload.find({ collection, locale: 'all', pagination: false, depth: 0 });
    for (const doc of docs)
      for (const { address } of addressesIn(flattenedFields, { ...doc })) {
        const target = targetOf(address);
        if (target) found.add(target);
      }
  }
  return found;
}
