import type { Words } from '../findings/finding.ts';
import type { Cause, LinkState } from './state.ts';

/** The states as staff read them. */
export const stateWords: Record<LinkState, Words> = {
  'target-missing': { de: 'Ziel unbekannt', en: 'Target missing' },
  unchecked: { de: 'Noch nicht geprüft', en: 'Not checked yet' },
  fine: { de: 'In Ordnung', en: 'Fine' },
  moved: { de: 'Umgezogen', en: 'Moved' },
  uncheckable: { de: 'Nicht prüfbar', en: 'Cannot be checked' },
  suspicious: { de: 'Verdächtig', en: 'Suspicious' },
  failing: { de: 'Antwortet gerade nicht', en: 'Does not answer just now' },
  dead: { de: 'Tot', en: 'Dead' },
  archived: { de: 'Tot, im Archiv', en: 'Dead, archived' },
};

/** What is the matter with a page, in one sentence. */
export const causeWords: Record<Cause, Words> = {
  gone: { de: 'Der Server sagt, dass es die Seite nicht gibt.', en: 'The server says that there is no such page.' },
  'server-error': { de: 'Der Server meldet einen Fehler.', en: 'The server tells of a fault.' },
  'host-unknown': { de: 'Die Domain gibt es nicht mehr.', en: 'The domain does not exist any more.' },
  refused: { de: 'Der Server nimmt keine Verbindung an.', en: 'The server takes no connection.' },
  'too-late': { de: 'Der Server antwortet nicht in angemessener Zeit.', en: 'The server does not answer in time.' },
  garbled: { de: 'Was der Server schickt, ist keine Webseite.', en: 'What the server sends is no web page.' },
  'too-many-redirects': { de: 'Die Adresse leitet im Kreis weiter.', en: 'The address redirects in a circle.' },
  unreachable: { de: 'Der Server ist nicht zu erreichen.', en: 'The server cannot be reached.' },
  certificate: {
    de: 'Das Zertifikat der Website ist abgelaufen oder falsch: Browser warnen davor.',
    en: 'The certificate of the site is out of date or wrong: browsers warn of it.',
  },
  robots: {
    de: 'Die Website möchte nicht von Programmen gelesen werden.',
    en: 'The site wants no programs to read it.',
  },
  blocked: { de: 'Die Website lässt keine Programme ein.', en: 'The site lets no programs in.' },
  platform: {
    de: 'Diese Plattform antwortet Programmen immer gleich, ob es die Seite gibt oder nicht.',
    en: 'This platform answers programs alike, whether the page is there or not.',
  },
  'not-public': {
    de: 'Die Adresse führt in ein internes Netz, nicht ins Internet.',
    en: 'The address leads into an internal network, not to the internet.',
  },
  parked: { de: 'Die Domain steht offenbar zum Verkauf.', en: 'The domain seems to be for sale.' },
  'soft-404': {
    de: 'Die Seite sagt selbst, dass es sie nicht gibt.',
    en: 'The page itself says that it is not there.',
  },
  'to-home': {
    de: 'Die Adresse führt nur noch auf die Startseite.',
    en: 'The address leads to the front page only.',
  },
  foreign: {
    de: 'Dort steht etwas anderes als früher: Werbung für Glücksspiel oder Ähnliches.',
    en: 'Something else stands there now: advertising for gambling or the like.',
  },
};

/** What staff do about a state; null where nothing is to be done. */
export const adviceWords: Record<LinkState, Words | null> = {
  'target-missing': { de: 'Die Adresse suchen und eintragen.', en: 'Look for the address and enter it.' },
  unchecked: null,
  fine: null,
  moved: {
    de: 'Bitte die neue Adresse ansehen und übernehmen, wenn dort das Gleiche steht.',
    en: 'Please look at the new address and take it over if the same stands there.',
  },
  uncheckable: {
    de: 'Nichts: Wer die Seite mit dem Browser öffnet, sieht, ob sie stimmt.',
    en: 'Nothing: whoever opens the page in a browser sees whether it is right.',
  },
  suspicious: {
    de: 'Bitte ansehen. Stimmt die Seite nicht mehr, ersetzen Sie den Link.',
    en: 'Please look at it. If the page is no longer right, replace the link.',
  },
  failing: {
    de: 'Nichts: Es wird in den nächsten Nächten wieder nachgesehen.',
    en: 'Nothing: it is looked at again in the next nights.',
  },
  dead: {
    de: 'Suchen Sie eine neue Adresse und ersetzen Sie den Link. Gibt es keine, nehmen Sie ihn heraus; Besucher sehen bis dahin nur Text.',
    en: 'Look for a new address and replace the link. If there is none, take it out; until then visitors see text only.',
  },
  archived: {
    de: 'Suchen Sie eine neue Adresse und ersetzen Sie den Link. Besucher finden bis dahin die archivierte Fassung.',
    en: 'Look for a new address and replace the link. Until then visitors find the archived copy.',
  },
};

/** What a dead front page makes one ask. */
export const bodyGone: Words = {
  de: 'Es ist die Startseite: Gibt es die Stelle noch? Wenn nicht, tragen Sie unter „Werdegang“ ein, was aus ihr wurde.',
  en: 'It is the front page: does the body still exist? If not, enter under “History” what has become of it.',
};
