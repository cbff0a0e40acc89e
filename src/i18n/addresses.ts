import { isLocale, type Locale } from './locales.ts';
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

/** What stands at a path. */
export interface Place {
  route: RouteName;
  locale: Locale;
  parameters: RouteParameters;
}

/** What `addressOf` has written a path for, with the parameters as they stand in it; null where it is for nothing. */
export function placeAt(path: string): Place | null {
  const [empty, locale, ...segments] = path.split('/');
  if (empty !== '' || !isLocale(locale)) return null;
  for (const route of Object.keys(routing.pathnames) as RouteName[]) {
    const pathname = routing.pathnames[route];
    const own = (typeof pathname === 'string' ? pathname : pathname[locale]).split('/').slice(1).filter(Boolean);
    const parameters = own.length === segments.length ? matched(own, segments) : null;
    if (parameters) return { route, locale, parameters };
  }
  return null;
}

function matched(own: string[], segments: string[]): RouteParameters | null {
  const parameters: RouteParameters = {};
  for (const [at, part] of own.entries()) {
    const segment = segments[at] ?? '';
    const name = /^\[(\w+)\]$/.exec(part)?.[1];
    if (!name && part !== segment) return null;
    if (name) parameters[name] = segment;
  }
  return parameters;
}
