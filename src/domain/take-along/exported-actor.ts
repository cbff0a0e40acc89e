import { locales } from '../../i18n/locales.ts';
import type { ActorReference } from '../actors/actor.ts';
import type { ActorInLanguages, PublishedActor } from '../actors/published-actor.ts';
import type { Localized } from '../localized.ts';
import { plainText } from '../rich-text.ts';
import { inEach, pairsOf, textsOf } from '../texts.ts';
import { actorDataAddress, permanentName, vcardAddress, type Whereabouts } from './open-data-address.ts';
import type { ExportedActor } from './open-data-schema.ts';

type TextPart = (actor: PublishedActor) => Localized<string> | null;

/** An actor as the open data show it: both languages in one, plain texts, whole addresses. */
export function exportedActor(actor: ActorInLanguages, { site, entry }: Whereabouts): ExportedActor {
  const { id, slugs, bodyKind, lifecycle, lifecycleSince, foundingYear, reviewedOn, updatedOn } = actor.de;
  const text = (part: TextPart) => textsOf(inEach(actor, part));
  const referenceTo = (part: (actor: PublishedActor) => ActorReference | null) => {
    const reference = part(actor.de);
    return reference ? { slug: reference.slug, name: text((each) => part(each)?.name ?? null) } : null;
  };
  return {
    id: permanentName(site, id),
    slug: slugs,
    url: { de: entry(slugs, 'de'), en: entry(slugs, 'en') },
    data: site + actorDataAddress(slugs.de),
    vcard: { de: site + vcardAddress(slugs.de, 'de'), en: site + vcardAddress(slugs.de, 'en') },
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
    contact: actor.de.contact,
    links: actor.de.links,
    resources: pairsOf(inEach(actor, ({ resources }) => resources)).map((pair) => ({
      title: textsOf(inEach(pair, ({ title }) => title)),
      kind: pair.de.kind,
      url: pair.de.url,
      language: pair.de.language,
      date: pair.de.date,
    })),
    changes: pairsOf(inEach(actor, ({ changes }) => changes)).map((pair) => ({
      date: pair.de.date,
      description: textsOf(inEach(pair, ({ description }) => description)),
      sourceUrl: pair.de.sourceUrl,
    })),
    reviewedOn,
    updatedOn,
    reviewedTexts: locales.filter((locale) => actor[locale].hasReviewedText),
  };
}
