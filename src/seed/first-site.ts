import type { Payload } from 'payload';

/**
 * Remembers where the site is first served: feeds, cards and data name its things by that for good, also when the site
 * moves. A site that was served before this was remembered keeps the names it has.
 */
export async function keepFirstSite(payload: Payload, site: string): Promise<void> {
  const options = { slug: 'seed-record', depth: 0, overrideAccess: true } as const;
  const { firstSite } = await payload.findGlobal(options);
  if (!firstSite) await payload.updateGlobal({ ...options, data: { firstSite: site } });
}
