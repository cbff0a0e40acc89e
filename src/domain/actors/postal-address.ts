import type { Actor } from './actor.ts';

type Reached = Pick<Actor, 'seat' | 'contact'>;

/** The town as the post writes it: the seat, where nothing else is said. */
export const postalTown = ({ seat, contact }: Reached): string | undefined => contact.addressLocality ?? seat?.value;

/** An address as it stands on an envelope, without the name and the country; null where only a town is known. */
export function postalAddress(actor: Reached): { street: string; town: string } | null {
  const { streetAddress, postalCode } = actor.contact;
  if (!streetAddress && !postalCode) return null;
  return { street: streetAddress ?? '', town: [postalCode, postalTown(actor)].filter(Boolean).join(' ') };
}
