import { DomUtils, parseDocument } from 'htmlparser2';

/** An element of a page: its attributes, and the text in it as it stands there. */
export interface Found {
  attributes: Record<string, string>;
  text: string;
}

/** The elements of a name in a page, in order. Attributes go by small letters. */
export function elementsIn(html: string, name: string): Found[] {
  return DomUtils.getElementsByTagName(name, parseDocument(html)).map((element) => ({
    attributes: element.attribs,
    text: DomUtils.textContent(element),
  }));
}

/** What a browser has to do for a document. */
export interface DocumentWeight {
  /** The elements that it builds. */
  elements: number;
  /** What it asks for at a first visit besides itself: its pictures and styles, and one icon. */
  loads: number;
}

/** Counts what a document makes a browser do. A picture that is loaded when it is scrolled to counts too. */
export function weightOf(html: string): DocumentWeight {
  const elements = DomUtils.getElementsByTagName('*', parseDocument(html));
  const loaded = elements.flatMap(({ name, attribs: { rel = '', href, src, data } }) => {
    // Of several icons a browser takes one.
    if (name === 'link' && /\bicon\b/.test(rel)) return ['icon'];
    if (name === 'link') return /\b(stylesheet|manifest|preload)\b/.test(rel) && href ? [href] : [];
    return ['img', 'iframe', 'script', 'video', 'audio', 'source', 'embed'].includes(name) ? [src ?? ''] : [data ?? ''];
  });
  const addresses = new Set(loaded.filter((address) => address && !address.startsWith('data:')));
  return { elements: elements.length, loads: addresses.size };
}
