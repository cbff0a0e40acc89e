import type { Locale } from '../../i18n/locales.ts';
import type { Actor } from '../actors/actor.ts';
import { postalTown } from '../actors/postal-address.ts';
import { countryName } from '../country.ts';
import { plainText } from '../rich-text.ts';
import { asciiAddress } from '../web-address.ts';
import { contentLines, escaped } from './content-line.ts';
import type { CardVersion } from './open-data-address.ts';

interface Card {
  version: CardVersion;
  actor: Actor;
  locale: Locale;
  /** A name that stays when the address changes. */
  uid: string;
  /** Where this card itself is found. */
  source: string;
  /** The whole address of the entry. */
  address: string;
}

/** Everything else is a profile on somebody's platform. */
const ownPlatforms = new Set<string>(['website', 'newsletter', 'podcast', 'rss']);

/** What the versions write otherwise: 3.0 (RFC 2426) knows no organisations and no language of most of its texts. */
interface Spelling {
  head: string[];
  languageOf: (language: string) => string;
  telephone: string;
  email: string;
  address: (language: string) => string;
  url: (place: number) => string;
  profile: (platform: string) => string;
}

const spellings: Record<CardVersion, Spelling> = {
  '4.0': {
    head: ['VERSION:4.0', 'PRODID:-//Who is Who//EN', 'KIND:org'],
    languageOf: (language) => `;LANGUAGE=${language}`,
    telephone: 'TEL;VALUE=uri;TYPE=work:tel:',
    email: 'EMAIL;TYPE=work:',
    address: (language) => `ADR;LANGUAGE=${language}:`,
    url: (place) => `URL;PREF=${place + 1}:`,
    profile: (platform) => `SOCIALPROFILE;SERVICE-TYPE=${platform}:`,
  },
  // A contact without a person's name, which address books that know X-ABShowAs list by that of its organisation.
  '3.0': {
    head: ['VERSION:3.0', 'PRODID:-//Who is Who//EN', 'N:;;;;', 'X-ABShowAs:COMPANY'],
    languageOf: () => '',
    telephone: 'TEL;TYPE=WORK:',
    email: 'EMAIL;TYPE=INTERNET:',
    address: () => 'ADR;TYPE=WORK:',
    url: () => 'URL:',
    profile: (platform) => `X-SOCIALPROFILE;TYPE=${platform}:`,
  },
};

/**
 * An entry as a card for address books (vCard 3.0 or 4.0, RFC 6350; `SOCIALPROFILE` by RFC 9554). In 4.0 a text that
 * the language of the card lacks says which one it is in.
 */
export function vcardOf({ version, actor, locale, uid, source, address }: Card): string {
  const { name, summary, contact } = actor;
  const write = spellings[version];
  const links = actor.links.flatMap(({ platform, url }) => (url ? [{ platform, url: asciiAddress(url) }] : []));
  const own = links.filter(({ platform }) => ownPlatforms.has(platform));
  const profiles = links.filter(({ platform }) => !ownPlatforms.has(platform));
  const note = [...(summary ? [plainText(summary.value)] : []), address].join('\n\n');
  const town = addressOf(actor, locale);
  const lines = [
    'BEGIN:VCARD',
    ...write.head,
    `UID:${asciiAddress(uid)}`,
    `SOURCE:${asciiAddress(source)}`,
    `REV:${actor.updatedOn.replace(/[-:]|\.\d+/g, '')}`,
    `FN${write.languageOf(name.language)}:${escaped(name.value)}`,
    `ORG${write.languageOf(name.language)}:${escaped(name.value)}`,
    ...(actor.abbreviations.length ? [`NICKNAME:${actor.abbreviations.map(escaped).join(',')}`] : []),
    ...(town ? [write.address(actor.seat?.language ?? locale) + town] : []),
    ...(contact.telephone ? [write.telephone + contact.telephone] : []),
    ...(contact.email ? [write.email + escaped(contact.email)] : []),
    ...own.map(({ url }, place) => write.url(place) + url),
    ...profiles.map(({ platform, url }) => write.profile(platform) + url),
    ...(actor.categories.length
      ? [`CATEGORIES:${actor.categories.map((category) => escaped(category.name.value)).join(',')}`]
      : []),
    `NOTE${write.languageOf(summary?.language ?? locale)}:${escaped(note)}`,
    'END:VCARD',
  ];
  return contentLines(lines);
}

function addressOf(actor: Actor, locale: Locale): string | null {
  const { streetAddress, postalCode, addressCountry } = actor.contact;
  const town = postalTown(actor);
  if (!town && !streetAddress) return null;
  const country = addressCountry ? countryName(addressCountry, locale) : '';
  const parts = ['', '', streetAddress ?? '', town ?? '', '', postalCode ?? '', country];
  return parts.map(escaped).join(';');
}
