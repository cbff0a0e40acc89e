/** What a page says of itself: its title, its first heading, its words. */
export interface Seen {
  title: string;
  heading: string;
  words: string;
}

/** So much of a page is read for what it says; more would only be more of the same. */
const mostSigns = 65_536;

/** What the first bytes of a page say, by its marks alone. */
export function seenIn(html: string): Seen {
  const page = html.slice(0, mostSigns);
  const text = page.replaceAll(/<(script|style|template)\b[^>]{0,2000}>[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ');
  return {
    title: wordsIn(/<title\b[^>]{0,500}>([^<]{0,1000})/i.exec(page)?.[1]),
    heading: wordsIn(/<h1\b[^>]{0,500}>([\s\S]{0,1000}?)<\/h1/i.exec(text)?.[1]),
    words: wordsIn(text).slice(0, 4000),
  };
}

const wordsIn = (html = ''): string =>
  html
    .replaceAll(/<[^<>]{0,2000}>/g, ' ')
    .replaceAll(/(?:&nbsp;|\s)+/g, ' ')
    .trim();

const parkedWords = [
  /\bdomain\b.{0,60}\b(?:is|may be|could be) (?:for sale|available for (?:sale|purchase))/i,
  /\bbuy this domain\b/i,
  /\b(?:this|the) domain (?:name )?(?:has expired|is parked|is registered, but may still be available)\b/i,
  /\bparked (?:free|domain|by)\b/i,
  /\b(?:diese )?domain\b.{0,60}\b(?:steht zum verkauf|zu verkaufen|ist geparkt|kaufen)\b/i,
  /\bgeparkte domain\b/i,
  /\bdomain (?:erworben|reserviert|registriert)\b.{0,80}\b(?:provider|kunde|hosting|gerade)\b/i,
];
const parkingHosts =
  /(?:^|\.)(?:sedo(?:parking)?|hugedomains|afternic|dan|bodis|parkingcrew|above|undeveloped|domainmarket)\.(?:com|net|de)$/;

/** Whether a domain is for sale or merely kept by its seller. */
export const isParked = ({ title, heading, words }: Seen, host: string): boolean =>
  parkingHosts.test(host) ||
  parkedWords.some((sign) => sign.test(`${title} ${heading}`) || (words.length < 1500 && sign.test(words)));

const notThere =
  /\b(?:error|fehler|http|code) ?(?:404|410)\b|^(?:404|410)(?: ?[-–:|.]| ?$| error| not| seite| page)|\b(?:page|site|file|document|content) (?:was |is |could |can)?(?:not|n['’]t|no longer) (?:be )?(?:found|exist\w*|available)|\bnot found\b|\bseite (?:wurde |konnte |ist |existiert )?(?:leider )?(?:nicht|nicht mehr) (?:gefunden|verfügbar|vorhanden|mehr vorhanden)|\b(?:existiert|gibt es) (?:leider )?nicht(?: mehr)?\b|\bnicht gefunden\b|\bpage introuvable\b|\bpagina niet gevonden\b|\bnie znaleziono\b/i;

/** Whether a page says that it is not there though its server says that it is. By its head: a text may tell of it. */
export const saysNotThere = ({ title, heading }: Seen): boolean => notThere.test(title) || notThere.test(heading);

const foreignWords =
  /\b(?:casinos?|slots?|jackpot|poker|sportwetten|betting|togel|judi|gacor|bandar|viagra|cialis|escort|porno?|xxx|payday loans?|glücksspiel\w*|wettanbieter)\b/gi;

/** Whether a page sells what no body of ours does: two such words in its title, or one in it and many in its text. */
export function isForeign({ title, heading, words }: Seen): boolean {
  const count = (text: string) => new Set((text.match(foreignWords) ?? []).map((word) => word.toLowerCase())).size;
  const inHead = count(`${title} ${heading}`);
  return inHead >= 2 || (inHead === 1 && count(words) >= 3);
}
