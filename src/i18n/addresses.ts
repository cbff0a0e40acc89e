import type { Locale } from './locales.ts';
import { type RouteName, routing } from './routing.ts';

/** What a route needs besides the language, such as `{ slug: 'dfi' }`. */
export type RouteParameters = Record<string, string>;

/**
 * The path of a route in a language: `/de/akteure/dfi`. Never ends in a slash.
 * @throws Error where a parameter of the route is missing.
 */
export function addressOf(route: RouteName, locale: Locale, parameters: RouteParameters = {}): string {
  const pathname = routing.pathnames[route];
  const localized = typeof pathname === 'string' ? pathname : pathname[locale];
  const filled = localized.replaceAll(/\[(\w+)\]/g, (_, name: string) => {
    const value = parameters[name];
    if (!value) throw new Error(`The route ${route} needs "${name}".`);
    return encodeURIComponent(value);
  });
  return `/${locale}${filled}`.replace(/\/$/, '');
}
