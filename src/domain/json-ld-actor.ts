import type { Graph } from 'schema-dts';
import type { Locale } from '../i18n/locales.ts';
import type { Actor } from './actor.ts';
import { bodyJsonLd, entryPageJsonLd } from './json-ld-body.ts';
import { breadcrumbs } from './json-ld-site.ts';
import type { Whereabouts } from './open-data-address.ts';

interface ActorPage {
  actor: Actor;
  locale: Locale;
  where: Whereabouts;
  /** What the directory is called on the way to the entry. */
  directoryName: string;
}

/** An entry for machines: the page, what it is about, and where it stands on the site. */
export function actorJsonLd({ directoryName, ...described }: ActorPage): Graph {
  const { actor, locale, where } = described;
  const steps = [
    { name: directoryName, address: where.directory[locale] },
    { name: actor.name.value, address: where.entry(actor.slugs, locale) },
  ];
  return {
    '@context': 'https://schema.org',
    '@graph': [entryPageJsonLd(described), bodyJsonLd(described), breadcrumbs(steps)],
  };
}
