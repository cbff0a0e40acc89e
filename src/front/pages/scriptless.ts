import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import type { Styles } from './style-sheets.ts';

/** A document without scripts, and what its policy must allow for its inline styles to work. */
export interface ScriptlessDocument {
  html: string;
  /** One CSP source per inline `<style>`: `'sha256-…'`. */
  styleHashes: string[];
}

/** Elements without an end tag (HTML, 13.1.2), whose slash, as React writes it, means nothing to a browser. */
const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

type Attributes = Record<string, string>;
type Fate = 'keep' | 'cut' | 'cut if empty';

/** What goes out of a document, and what comes in its place. */
interface Cut {
  start: number;
  end: number;
  instead?: string;
}

interface OpenElement {
  name: string;
  start: number;
  contentStart: number;
  fate: Fate;
  isEmpty: boolean;
}

/**
 * Takes everything out of a document that serves scripts only: the scripts themselves (JSON-LD stays, it is data), what
 * is loaded ahead for them, what React notes on styles, comments, empty places and needless slashes. Style sheets of
 * the app come into the document, which then waits for none.
 * @throws LateContent where React has sent content late, to be put in its place by a script that no visitor has
 */
export function takeOutScripts(html: string, styles: Styles = new Map()): ScriptlessDocument {
  const cuts: Cut[] = [];
  const styleHashes = new Set<string>();
  const sheets: Array<{ cut: Cut; style: string }> = [];
  const open: OpenElement[] = [];
  const last: string[] = [];

  /** The parser counts an end tag's white space, as in `</script >`, as outside of it. */
  const endOfTag = (index: number) => html.indexOf('>', index) + 1 || html.length;

  /** `<br/>` and `<img alt=""/>`, never `<a href=x/>`: there the slash belongs to the value. */
  function cutSlash(name: string) {
    const slash = parser.endIndex - 1;
    const isNeedless = /["'\s]/.test(html.charAt(slash - 1)) || slash === parser.startIndex + 1 + name.length;
    if (html[slash] === '/' && isNeedless) cuts.push({ start: slash, end: slash + 1 });
  }

  /** React marks the styles it would else load again; nobody else reads that. */
  function cutAttributes(name: string, attributes: Attributes) {
    const start = parser.startIndex + 1 + name.length;
    const names = Object.keys(attributes);
    if (name === 'style' && names.every((each) => each.startsWith('data-'))) cuts.push({ start, end: parser.endIndex });
  }

  function noteSheet(style: string) {
    const cut: Cut = { start: parser.startIndex, end: parser.endIndex + 1 };
    cuts.push(cut);
    sheets.push({ cut, style });
  }

  /** React puts it wherever it is at the moment; at the end of the head, the same document has the same bytes. */
  function isForTheEnd(name: string, { rel }: Attributes): boolean {
    if (name !== 'link' || rel !== 'search' || open.at(-1)?.name !== 'head') return false;
    last.push(html.slice(parser.startIndex, parser.endIndex + 1).replace(/\/>$/, '>'));
    return true;
  }

  /** In the place of the first, one after the other as the app has ordered them, so that one hash is enough. */
  function bringInSheets() {
    const [first] = sheets;
    if (!first) return;
    const style = sheets.map((sheet) => sheet.style).join('');
    styleHashes.add(hashSource(style));
    first.cut.instead = `<style>${style}</style>`;
  }

  function noteContent() {
    for (let i = open.length - 1; i >= 0; i -= 1) {
      const element = open[i];
      if (!element?.isEmpty || element.fate === 'cut') return;
      element.isEmpty = false;
    }
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      refuseLateContent(attributes);
      const fate = isForTheEnd(name, attributes) ? 'cut' : fateOf(name, attributes);
      const style = name === 'link' ? sheetOf(attributes, styles) : undefined;
      if (style !== undefined) noteSheet(style);
      if (fate === 'keep') noteContent();
      if (fate === 'keep' && voids.has(name)) cutSlash(name);
      cutAttributes(name, attributes);
      open.push({ name, start: parser.startIndex, contentStart: parser.endIndex + 1, fate, isEmpty: true });
    },
    ontext(text) {
      if (/\S/.test(text)) noteContent();
    },
    oncomment() {
      cuts.push({ start: parser.startIndex, end: parser.endIndex + 1 });
    },
    onclosetag(_name, isImplied) {
      const element = open.pop();
      if (!element) return;
      const { name, start, contentStart, fate, isEmpty } = element;
      // An implied end lies before the tag that implies it; of void elements and `<script/>` in SVG, that is their own.
      const end = isImplied ? Math.max(parser.startIndex, contentStart) : endOfTag(parser.endIndex);
      if (name === 'style') styleHashes.add(hashSource(html.slice(contentStart, parser.startIndex)));
      if (name === 'head') cuts.push({ start: parser.startIndex, end: parser.startIndex, instead: last.join('') });
      if (fate === 'cut' || (fate === 'cut if empty' && isEmpty)) cuts.push({ start, end });
    },
  });
  parser.end(html);
  bringInSheets();
  return { html: without(html, cuts), styleHashes: [...styleHashes] };
}

function fateOf(name: string, attributes: Attributes): Fate {
  if (name === 'script') return attributes.type?.trim().toLowerCase() === 'application/ld+json' ? 'keep' : 'cut';
  if (name === 'link') return servesScripts(attributes) ? 'cut' : 'keep';
  if (name === 'meta') return attributes.name === 'next-size-adjust' ? 'cut' : 'keep';
  if (name === 'template') return 'cut if empty';
  if (name === 'div' && 'hidden' in attributes) return 'cut if empty';
  return 'keep';
}

/** What stands in the style sheet of the app that a link leads to. */
function sheetOf({ rel, href = '' }: Attributes, styles: Styles): string | undefined {
  if (rel !== 'stylesheet' || !href.startsWith('/_next/')) return undefined;
  const style = styles.get(href);
  if (style === undefined) throw new Error(`The styles ${href} have not been read`);
  return style;
}

/** The page has a hole, which a script was to fill with what React has sent late. */
export class LateContent extends Error {
  override name = 'LateContent';
}

/**
 * By their ids: a boundary that is waited for, the place of a segment, and the segment that a script is to put there.
 */
function refuseLateContent({ id = '' }: Attributes): void {
  if (/^[BPS]:[\da-f]+$/.test(id))
    throw new LateContent(`React sent a part of the page late (${id}). Nothing in it may be streamed.`);
}

function servesScripts({ rel = '', as, href = '' }: Attributes): boolean {
  const relations = rel.toLowerCase().split(/\s+/);
  // React has browsers wait for an empty template at the end of a page that it streams.
  if (relations.includes('modulepreload') || relations.includes('expect')) return true;
  return relations.includes('preload') && (as?.toLowerCase() === 'script' || href.includes('/_next/'));
}

function hashSource(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

function without(html: string, cuts: Cut[]): string {
  const kept: string[] = [];
  let position = 0;
  for (const cut of cuts.sort((a, b) => a.start - b.start)) {
    if (cut.start > position) kept.push(html.slice(position, cut.start));
    if (cut.instead) kept.push(cut.instead);
    position = Math.max(position, cut.end);
  }
  kept.push(html.slice(position));
  return kept.join('');
}
