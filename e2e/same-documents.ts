import { locales } from '../src/i18n/locales.ts';
import { templates } from './templates.ts';

/** What is looked for: a name, a part of a word, a typo, several words, an address, nothing, and what nobody has. */
const searches = [
  'dfi',
  'partnerschaft',
  'Instittut',
  'youth exchange Poland',
  'dfi.de',
  '',
  'qqqq',
  'Fördermittel EU',
];

/** Where a visitor or a machine begins. Everything they link to is found from here. */
const beginnings = [
  ...['/', '/robots.txt', '/sitemap.xml'],
  ...searches.flatMap((words) => locales.map((locale) => `/${locale}?q=${encodeURIComponent(words)}`)),
  ...templates.flatMap(({ paths }) => locales.map((locale) => paths[locale])),
];

/** A link in a page, in a map of the site or in JSON. */
const link = /(?:href|src|action)="([^"]+)"|<loc>([^<]+)<\/loc>|"(https?:[^"]+)"/g;
const id = /\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24})\b/g;
const time = /\b20\d\d-\d\d-\d\dT[\d:.]+Z|\b20\d{6}T\d{6}Z/g;
/** Drawn anew for each form. */
const stamp = /name="stamp" value="[^"]+"/g;
/** A QR code holds the site's address, and so its port. */
const qrCode = /<path d="M0 0\.5h7[^"]+"/g;
/** React writes what belongs there in the order in which the parts of a page are ready. */
const head = /<head>.*?<\/head>/s;

interface Document {
  status: number;
  text: string;
}

async function documentAt(site: string, address: string): Promise<Document> {
  const answer = await fetch(site + address, { redirect: 'manual', signal: AbortSignal.timeout(60_000) });
  return { status: answer.status, text: Buffer.from(await answer.arrayBuffer()).toString('latin1') };
}

/** Without what is another for each site: its address, when it was filled, and which ids it drew then. */
function comparable({ status, text }: Document, site: string): string {
  const ids = new Map<string, string>();
  const place = (found: string) => ids.get(found) ?? ids.set(found, `id ${ids.size}`).get(found) ?? '';
  // Cards and calendars break lines at a number of letters, so also within an address.
  const unfolded = text.startsWith('BEGIN:') ? text.replaceAll(/\r\n[ \t]/g, '') : text;
  const own = [site, new URL(site).host, encodeURIComponent(site)];
  const bare = own.reduce((each, name) => each.replaceAll(name, 'site'), unfolded);
  const ordered = bare.replace(head, (tags) => tags.split('<').sort().join('<'));
  const same = ordered.replace(id, place).replace(time, 'time').replace(stamp, 'stamp').replace(qrCode, 'QR code');
  return `${status} ${same}`;
}

/** Where two begin to differ, with what stands there on each. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const [theirs, ours] = [other, one].map((text) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 60)));
  return `${ours} is ${theirs} on the other`;
}

/** Addresses of visitors' pages and files that a document links to. What is asked of a page by a query is left out. */
function linksIn(text: string, site: string, from: string): string[] {
  return [...text.matchAll(link)].flatMap(([, ...found]) => {
    const target = found.find(Boolean)?.replaceAll('&amp;', '&') ?? '';
    if (!URL.canParse(target, site + from)) return [];
    const { origin, pathname, search } = new URL(target, site + from);
    const isOther = origin !== site || /^\/(?:admin|api)\b/.test(pathname) || (search && !/oembed/.test(pathname));
    return isOther ? [] : [pathname + search];
  });
}

/**
 * Asks two fresh sites for every document that visitors and machines are led to.
 * @returns how many there are, and the addresses of those that are not the same on both, each with where they differ.
 */
export async function compareDocuments(one: string, other: string): Promise<{ count: number; differing: string[] }> {
  const addresses = new Set(beginnings);
  const differing: string[] = [];
  // A set gives out also what is added while it is gone through.
  for (const address of addresses) {
    const theirs = address.replaceAll(encodeURIComponent(one), encodeURIComponent(other));
    const [first, second] = await Promise.all([documentAt(one, address), documentAt(other, theirs)]);
    const [ours, others] = [comparable(first, one), comparable(second, other)];
    if (ours !== others) differing.push(`${address}: ${difference(ours, others)}`);
    for (const found of linksIn(first.text, one, address)) addresses.add(found);
  }
  return { count: addresses.size, differing };
}
