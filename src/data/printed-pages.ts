import 'server-only';
import { createHash } from 'node:crypto';
import { today } from '../domain/day.ts';
import { placeAt } from '../i18n/addresses.ts';
import type { Locale } from '../i18n/locales.ts';
import type { RouteName } from '../i18n/routing.ts';
import { noteMadeFrom } from '../inside/rendering.ts';
import { type EntryPage, findEntryPage } from './entry-page.ts';

/** The pages that are drawn from one reading and nothing else but the day, by their route. */
const readings: Partial<Record<RouteName, (slug: string, locale: Locale) => Promise<object | null>>> = {
  '/actors/[slug]': findEntryPage,
};

/**
 * A print of what a page would be made from now; null where there is no such page, or where that is not known of it. As
 * long as it stays the same, so does the page.
 */
export async function printAt(path: string): Promise<string | null> {
  const place = placeAt(path);
  const read = place && readings[place.route];
  const found = read && (await read(decodeURIComponent(place.parameters.slug ?? ''), place.locale));
  return found ? printOf(found) : null;
}

/** The page of the entry of an address, for who draws it; null where there is none. */
export async function getEntryPage(slug: string, locale: Locale): Promise<EntryPage | null> {
  const page = await findEntryPage(slug, locale);
  if (page) noteMadeFrom(printOf(page));
  return page;
}

function printOf(found: object): string {
  const told = JSON.stringify([today(), found], (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return createHash('sha256').update(told).digest('base64url').slice(0, 22);
}
