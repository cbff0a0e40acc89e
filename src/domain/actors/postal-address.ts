import type { Localized } from '../localized.ts';
import type { ActorContact } from './actor.ts';

/** An address as it stands on an envelope, without the name and the country; null where only a town is known. */
export function postalAddress(
  { streetAddress, postalCode, addressLocality }: ActorContact,
  seat: Localized<string> | null,
) {
  if (!streetAddress && !postalCode) return null;
  const town = addressLocality ?? seat?.value ?? '';
  return { street: streetAddress ?? '', town: [postalCode, town].filter(Boolean).join(' ') };
}
