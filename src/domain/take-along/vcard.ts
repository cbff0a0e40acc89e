import type { Locale } from '../../i18n/locales.ts';
import type { Actor } from '../actors/actor.ts';
import { postalTown } from '../actors/postal-address.ts';
import { countryName } from '../country.ts';
import { plainText } from '../rich-text.ts';
import { contentLines, escaped, uri } from './content-line.ts';

interface Card {
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

/**
 * An entry as a card for address books (vCard 4.0, RFC 6350; `SOCIALPROFILE` by RFC 9554). A text that the language of
 * the card lacks says which one it is in.
 */
export function vcardOf({ actor, locale, uid, source, address }: Card): string {
  const { name, summary, contact } = actor;
  const links = actor.links.flatMap(({ platform, url }) => (url ? [{ platform, url }] : []));
  const own = links.filter(({ platform }) => ownPlatforms.has(platform));
  const profiles = links.filter(({ platform }) => !ownPlatforms.has(platform));
  const note = [...(summary ? [plainText(summary.value)] : []), address].join('\n\n');
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'PRODID:-//Who is Who//EN',
    'KIND:org',
    `UID:${uri(uid)}`,
    `SOURCE:${uri(source)}`,
    `REV:${actor.updatedOn.replace(/[-:]|\.\d+/g, '')}`,
    `FN;LANGUAGE=${name.language}:${escaped(name.value)}`,
    `ORG;LANGUAGE=${name.language}:${escaped(name.value)}`,
    ...(actor.abbreviations.length ? [`NICKNAME:${actor.abbreviations.map(escaped).join(',')}`] : []),
    ...addressLines(actor, locale),
    ...(contact.telephone ? [`TEL;VALUE=uri;TYPE=work:tel:${contact.telephone}`] : []),
    ...(contact.email ? [`EMAIL;TYPE=work:${escaped(contact.email)}`] : []),
    ...own.map(({ url }, place) => `URL;PREF=${place + 1}:${uri(url)}`),
    ...profiles.map(({ platform, url }) => `SOCIALPROFILE;SERVICE-TYPE=${platform}:${uri(url)}`),
    ...(actor.categories.length
      ? [`CATEGORIES:${actor.categories.map((category) => escaped(category.name.value)).join(',')}`]
      : []),
    `NOTE;LANGUAGE=${summary?.language ?? locale}:${escaped(note)}`,
    'END:VCARD',
  ];
  return contentLines(lines);
}

function addressLines(actor: Actor, locale: Locale): string[] {
  const { streetAddress, postalCode, addressCountry } = actor.contact;
  const town = postalTown(actor);
  if (!town && !streetAddress) return [];
  const country = addressCountry ? countryName(addressCountry, locale) : '';
  const parts = ['', '', streetAddress ?? '', town ?? '', '', postalCode ?? '', country];
  return [`ADR;LANGUAGE=${actor.seat?.language ?? locale}:${parts.map(escaped).join(';')}`];
}
