import type { Graph } from 'schema-dts';
import type { Locale } from '../../i18n/locales.ts';
import type { Actor } from '../actors/actor.ts';
import type { Whereabouts } from '../take-along/open-data-address.ts';
import { bodyJsonLd, entryPageJsonLd } from './json-ld-body.ts';
import { breadcrumbs, type Step } from './json-ld-site.ts';

interface ActorPage {
  actor: Actor;
  locale: Locale;
  where: Whereabouts;
  /** The way to the page. */
  steps: Step[];
}

/** An entry for machines: the page, what it is about, and where it stands on the site. */
export function actorJsonLd({ steps, ...described }: ActorPage): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [entryPageJsonLd(described), bodyJsonLd(described), breadcrumbs(steps)],
  };
}
