import { Feed } from 'feed';
import type { Locale } from '../../i18n/locales.ts';
import type { Actor } from '../actors/actor.ts';
import type { PublishedActor } from '../actors/published-actor.ts';
import { plainText } from '../rich-text.ts';
import { licence } from './licence.ts';
import { permanentName, type Whereabouts } from './open-data-address.ts';
import { escapeXml } from './xml.ts';

interface News {
  locale: Locale;
  title: string;
  subtitle: string;
  /** The organisation behind the site. */
  author: string;
  where: Whereabouts;
  /** The path of the feed itself. */
  path: string;
  actors: PublishedActor[];
  /** When an entry last came, changed or went, as visitors see it. */
  changedOn: string;
}

/** How many entries it names. */
export const mostEntries = 50;

/** The latest new and changed entries as an Atom feed (RFC 4287), the newest first. */
export function atomFeed({ locale, title, subtitle, author, where, path, actors, changedOn }: News): string {
  const { site, firstSite } = where;
  const feed = new Feed({
    id: firstSite + path,
    title: clean(title),
    description: clean(subtitle),
    link: where.directory[locale],
    feedLinks: { atom: site + path },
    updated: new Date(changedOn),
    author: { name: clean(author) },
    copyright: `${licence.name}, ${licence.url}`,
    generator: false,
  });
  const latest = actors.toSorted((a, b) => b.updatedOn.localeCompare(a.updatedOn)).slice(0, mostEntries);
  for (const actor of latest) {
    feed.addItem({
      id: permanentName(where, actor.id),
      // Titles and summaries are HTML in this feed.
      title: escapeXml(titleOf(actor)),
      link: where.entry(actor.slugs, locale),
      date: new Date(actor.updatedOn),
      published: new Date(actor.publishedOn),
      ...(actor.summary ? { description: escapeXml(plainText(actor.summary.value)) } : {}),
    });
  }
  return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `);
}

function titleOf({ name, abbreviations }: Actor): string {
  const [abbreviation] = abbreviations;
  return abbreviation ? `${name.value} (${abbreviation})` : name.value;
}

/** What the feed escapes by itself, without what XML cannot hold. */
function clean(text: string): string {
  return text.replaceAll(/[\x00-\x1f\x7f\ufffe\uffff]/g, ' ');
}
