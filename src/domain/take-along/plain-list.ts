import { escapeXml } from './xml.ts';

/** A line of a list: what is linked, and what is said of it. */
export interface PlainItem {
  name: string;
  /** A whole address. */
  address: string;
  /** What follows the name as it is, with its own comma or bracket before it. */
  text: string;
}

interface PlainList {
  heading: string;
  /** When it was copied, and of what. */
  note: string;
  /** Where the newest stands. */
  newest: { name: string; address: string };
  /** Lists under titles of their own; an only one needs none. */
  parts: { title?: string; items: PlainItem[] }[];
}

const link = (name: string, address: string) => `<a href="${escapeXml(address)}">${escapeXml(name)}</a>`;

/**
 * A list for sites that take no frame, as HTML that their editors let through: headings, paragraphs, lists and links to
 * whole addresses, without classes, styles and scripts.
 */
export function plainList({ heading, note, newest, parts }: PlainList): string {
  return [
    `<h3>${escapeXml(heading)}</h3>`,
    `<p>${escapeXml(note)} ${link(newest.name, newest.address)}</p>`,
    ...parts.flatMap(({ title, items }) => [
      ...(title ? [`<p>${escapeXml(title)}</p>`] : []),
      '<ul>',
      ...items.map(({ name, address, text }) => `<li>${link(name, address)}${escapeXml(text)}</li>`),
      '</ul>',
    ]),
  ].join('\n');
}
