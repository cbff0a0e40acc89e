import type { NavigationTarget, Site } from '../../domain/site.ts';
import type { RouteName } from '../../i18n/routing.ts';

/** The route each word of the main navigation leads to. */
export const navigationRoutes: Record<NavigationTarget, RouteName> = {
  directory: '/',
  funding: '/funding',
  countries: '/countries',
  facts: '/facts',
  basics: '/basics',
  about: '/about',
  contact: '/contact',
};

/** Whether a place can be linked to: pages of prose only once staff have published them. */
export function isReachable(site: Site, target: NavigationTarget): boolean {
  if (target === 'basics' || target === 'about' || target === 'contact') return Boolean(site.pageTitles[target]);
  return true;
}
