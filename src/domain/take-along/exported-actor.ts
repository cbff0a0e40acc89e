import { locales } from '../../i18n/locales.ts';
import type { ActorReference } from '../actors/actor.ts';
import type { ActorInLanguages, PublishedActor } from '../actors/published-actor.ts';
import type { Localized } from '../localized.ts';
import { plainText } from '../rich-text.ts';
import { inEach, pairsOf, textsOf } from '../texts.ts';
import { asciiAddress } from '../web-address.ts';
import {
  actorDataAddress,
  type CardVersion,
  permanentName,
  vcardAddress,
  type Whereabouts,
} from './open-data-address.ts';
import type { ExportedActor } from './open-data-schema.ts';

const inAscii = (address: string | null) => address && asciiAddress(address);

type TextPart = (actor: PublishedActor) => Localized<string> | null;

/** An actor as the open data show it: both languages in one, plain texts, whole addresses. */
export function exportedActor(actor: ActorInLanguages, where: Whereabouts): ExportedActor {
  const { site, entry } = where;
  const { id, slugs, bodyKind, lifecycle, lifecycleSince, foundingYear, reviewedOn, updatedOn } = actor.de;
  const text = (part: TextPart) => textsOf(inEach(actor, part));
  const referenceTo = (part: (actor: PublishedActor) => ActorReference | null) => {
    const reference = part(actor.de);
    return reference ? { slug: reference.slug, name: text((each) => part(each)?.name ?? null) } : null;
  };
  const cardsIn = (version: CardVersion) => ({
    de: site + vcardAddress(slugs.de, 'de', version),
    en: site + vcardAddress(slugs.de, 'en', version),
  });
  return {
    id: permanentName(where, id),
    slug: slugs,
    url: { de: entry(slugs, 'de'), en: entry(slugs, 'en') },
    data: site + actorDataAddress(slugs.de),
    vcard: cardsIn('4.0'),
    vcard3: cardsIn('3.0'),
    name: text(({ name }) => name),
    abbreviations: actor.de.abbreviations,
    names: actor.de.names,
    tagline: text(({ tagline }) => tagline),
    summary: text(({ summary }) => summary && { ...summary, value: plainText(summary.value) }),
    plainWords: text(({ plainWords }) => plainWords),
    bodyKind,
    lifecycle,
    lifecycleSince,
    parent:
      referenceTo(({ parent }) => parent) ??
      (actor.de.parentName ? { slug: null, name: text(({ parentName }) => parentName) } : null),
    successor: referenceTo(({ successor }) => successor),
    seat: text(({ seat }) => seat),
    foundingYear,
    partnerCountries: actor.de.partnerCountries,
    categories: pairsOf(inEach(actor, ({ categories }) => categories)).map((pair) => ({
      slug: pair.de.slug,
      name: textsOf(inEach(pair, ({ name }) => name)),
      group: pair.de.group.slug,
      groupName: textsOf(inEach(pair, ({ group }) => group.name)),
    })),
    contact: {
      ...actor.de.contact,
      page: inAscii(actor.de.contact.page),
      pageGone: actor.de.contact.pageGone ?? null,
    },
    links: actor.de.links.map((link) => ({
      ...link,
      url: inAscii(link.url),
      gone: link.gone ?? null,
      vouchedOn: link.vouchedOn ?? null,
    })),
    resources: pairsOf(inEach(actor, ({ resources }) => resources)).map((pair) => ({
      title: textsOf(inEach(pair, ({ title }) => title)),
      kind: pair.de.kind,
      url: inAscii(pair.de.url),
      gone: pair.de.gone ?? null,
      language: pair.de.language,
      date: pair.de.date,
    })),
    changes: pairsOf(inEach(actor, ({ changes }) => changes)).map((pair) => ({
      date: pair.de.date,
      description: textsOf(inEach(pair, ({ description }) => description)),
      sourceUrl: inAscii(pair.de.sourceUrl),
      sourceGone: pair.de.sourceGone ?? null,
    })),
    textAsOf: actor.de.textAsOf,
    reviewedOn,
    updatedOn,
    reviewedTexts: locales.filter((locale) => actor[locale].hasReviewedText),
  };
}
