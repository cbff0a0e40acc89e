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
