import type { ActorContact } from '../domain/actors/actor.ts';
import { type GonePages, wayOutOf } from '../domain/links/gone.ts';
import { relatedId, type StoredActor, type StoredSite } from './stored.ts';

/**
 * How an actor is reached. The body behind the site is reached as every page says at its foot, so that this is written
 * in one place.
 */
export function contactOf({ id, contact }: StoredActor, ofSite: StoredSite['contact'], pages: GonePages): ActorContact {
  const { url, gone } = wayOutOf(contact?.page, pages);
  const own = {
    telephone: contact?.telephone || null,
    email: contact?.email || null,
    page: url,
    ...(gone ? { pageGone: gone } : {}),
    streetAddress: contact?.streetAddress || null,
    postalCode: contact?.postalCode || null,
    addressLocality: contact?.addressLocality || null,
    addressCountry: contact?.addressCountry || null,
    confirmedOn: contact?.confirmedOn || null,
  };
  if (relatedId(ofSite?.entry) !== id) return own;
  const { telephone, email, streetAddress, postalCode, addressLocality } = ofSite;
  return {
    ...own,
    telephone: telephone || null,
    email: email || null,
    streetAddress,
    postalCode,
    addressLocality,
    addressCountry: own.addressCountry ?? 'DE',
  };
}
