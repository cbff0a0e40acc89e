import type { PayloadRequest, RichTextField } from 'payload';
import { richText } from 'payload/shared';
import { saysNothing } from '../../domain/link-text.ts';
import { explain } from '../explain.ts';

interface Node {
  type?: unknown;
  text?: unknown;
  children?: unknown;
}

type Check = (value: unknown, options: { req: PayloadRequest }) => Promise<string | true> | string | true;

const childrenOf = ({ children }: Node): Node[] => (Array.isArray(children) ? children : []);
const wordsOf = (node: Node): string => String(node.text ?? '') + childrenOf(node).map(wordsOf).join('');

/** The words of all links of an intact tree. */
const linksOf = (node: Node): string[] => [
  ...(node.type === 'link' || node.type === 'autolink' ? [wordsOf(node)] : []),
  ...childrenOf(node).flatMap(linksOf),
];

/**
 * Checks a rich text as before and then the words of its links: one that says nothing of where it leads does not go
 * live. Drafts are not checked, so a text of old can always be kept as one.
 */
export function tellingLinks(validate: unknown): RichTextField['validate'] {
  const check = (validate ?? richText) as Check;
  const checkAll: Check = async (value, options) => {
    const result = await check(value, options);
    if (result !== true) return result;
    const root = (value as { root?: Node } | null | undefined)?.root;
    const empty = root ? linksOf(root).find(saysNothing) : undefined;
    return empty === undefined || explain('link-text', options.req).replace('{text}', empty.trim().slice(0, 60));
  };
  return checkAll as RichTextField['validate'];
}
