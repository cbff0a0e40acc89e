import type { Payload } from 'payload';

/**
 * The whole address of a place in the admin, by the site's setting and never by what a request asked for.
 * @param place what follows, such as `collections/actors`; the start page without one
 */
export function adminAddress({ config: { routes, serverURL } }: Payload, place = ''): string {
  return serverURL + routes.admin + (place && `/${place}`);
}
