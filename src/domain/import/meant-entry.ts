import { cleanLine } from '../clean-text.ts';
import { compact } from '../search/word-folding.ts';
import { completedAddress } from '../web-address.ts';

/** By what an entry is known: in the directory, or as a row of a file says it. */
export interface Features {
  id: string | null;
  slugs: string[];
  names: string[];
  addresses: string[];
}

/** An entry that a row means. By id or slug somebody has said so; name and address only make it likely. */
export interface Meant {
  id: string;
  by: 'id' | 'slug' | 'name' | 'address';
}

type Keys = Record<Meant['by'], string[]>;

/** A web address without what people write differently: scheme, `www.`, case of the host, slash at the end. */
export function foldedAddress(address: string): string {
  const whole = completedAddress(cleanLine(address));
  if (!URL.canParse(whole)) return whole;
  const { host, pathname, search } = new URL(whole);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}

/** What is compared of an entry or row. */
export function keysOf({ id, slugs, names, addresses }: Features): Keys {
  const told = (values: string[]) => [...new Set(values.filter(Boolean))];
  return {
    id: id ? [id] : [],
    slug: told(slugs),
    name: told(names.map(compact)),
    address: told(addresses.map(foldedAddress)),
  };
}

/** Makes the look-up of the entry that a row means. */
export function entryFinder(entries: (Features & { id: string })[]): (row: Features) => Meant[] {
  const index = new Map<string, Set<string>>();
  for (const entry of entries)
    for (const [by, keys] of Object.entries(keysOf(entry)))
      for (const key of keys) index.set(`${by} ${key}`, (index.get(`${by} ${key}`) ?? new Set()).add(entry.id));

  const find = (by: Meant['by'], keys: string[]): Meant[] =>
    keys.flatMap((key) => [...(index.get(`${by} ${key}`) ?? [])].map((id) => ({ id, by })));

  return (row) => {
    const { id, slug, name, address } = keysOf(row);
    if (id.length) return find('id', id);
    const bySlug = find('slug', slug);
    // A slug of its own says that it is another entry, whatever it is called.
    if (bySlug.length || slug.length) return onePerEntry(bySlug);
    return onePerEntry([...find('name', name), ...find('address', address)]);
  };
}

const onePerEntry = (found: Meant[]): Meant[] => [
  ...new Map(found.toReversed().map((each) => [each.id, each])).values(),
];
