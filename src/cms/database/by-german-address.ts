import { within } from '../publishing/parts.ts';

/** What a table says of an entry, by the German address that the entry has or had. */
export function byGermanAddress<Value>(
  table: Partial<Record<string, Value>>,
  { slug, formerSlugs }: Record<string, unknown>,
): Value | undefined {
  const had = [within(slug).de, ...(Array.isArray(formerSlugs) ? formerSlugs : [])];
  return had.map((one) => table[String(one)]).find(Boolean);
}
