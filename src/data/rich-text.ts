import { linkProblem } from '../domain/link-target.ts';
import type { RichText, RichTextBlock, RichTextInline } from '../domain/rich-text.ts';

interface Node {
  type?: unknown;
  children?: unknown;
  text?: unknown;
  format?: unknown;
  tag?: unknown;
  listType?: unknown;
  fields?: unknown;
}

const bold = 1;
/** What is stored stays in memory from one change to the next, and of thousands of texts one has changed. */
const read = new WeakMap<object, RichText>();

/**
 * The editor's tree (Lexical) as our few forms. What we do not know is passed over with its words kept, so that a text
 * never vanishes and never brings along anything but words, bold and checked links.
 */
export function richTextOf(stored: unknown): RichText {
  if (!isNode(stored)) return [];
  const known = read.get(stored);
  if (known) return known;
  const text = newRichTextOf(stored);
  read.set(stored, text);
  return text;
}

function newRichTextOf(stored: Node): RichText {
  const { root } = stored as { root?: unknown };
  return childrenOf(root).flatMap(blockOf);
}

function blockOf(node: Node): RichTextBlock[] {
  if (node.type === 'list') {
    const items = childrenOf(node)
      .map(inlineOf)
      .filter((item) => item.length > 0);
    return items.length ? [{ type: 'list', isOrdered: node.listType === 'number', items }] : [];
  }
  const children = inlineOf(node);
  if (!children.length) return [];
  if (node.type === 'heading') return [{ type: 'heading', level: node.tag === 'h3' ? 3 : 2, children }];
  return [{ type: 'paragraph', children }];
}

function inlineOf(parent: Node): RichTextInline[] {
  return childrenOf(parent).flatMap((node): RichTextInline[] => {
    if (node.type === 'text' && typeof node.text === 'string') {
      return node.text ? [{ type: 'text', text: node.text, isBold: (Number(node.format) & bold) === bold }] : [];
    }
    if (node.type === 'linebreak') return [{ type: 'line-break' }];
    const children = inlineOf(node);
    const url = node.type === 'link' && isNode(node.fields) ? (node.fields as { url?: unknown }).url : null;
    const isSafe = typeof url === 'string' && linkProblem(url) === null;
    return isSafe && children.length ? [{ type: 'link', url, children }] : children;
  });
}

function childrenOf(node: unknown): Node[] {
  const children = isNode(node) ? node.children : null;
  return Array.isArray(children) ? children.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
