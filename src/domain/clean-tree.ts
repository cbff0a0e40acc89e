import { cleanPart } from './clean-text.ts';
import { completedTarget } from './link-target.ts';

/** Deeper than any text of ours; what lies below is left as it is, to be refused. */
const deepest = 12;

/**
 * A rich text as it is stored (the tree that the editor makes) with the words of all its nodes clean and the targets of
 * its links completed. Its form stays, and so does whatever is no such tree. Cleaned twice, it is the same.
 */
export function cleanTree(node: unknown, depth = 0): unknown {
  if (typeof node !== 'object' || node === null || Array.isArray(node) || depth > deepest) return node;
  const { root, children, text, fields } = node as Record<string, unknown>;
  const clean: Record<string, unknown> = { ...node };
  if (root !== undefined) clean.root = cleanTree(root, depth);
  if (Array.isArray(children)) clean.children = children.map((child) => cleanTree(child, depth + 1));
  if (typeof text === 'string') clean.text = cleanPart(text);
  if (hasTarget(fields)) clean.fields = { ...fields, url: completedTarget(fields.url) };
  return clean;
}

const hasTarget = (fields: unknown): fields is { url: string } =>
  typeof fields === 'object' && fields !== null && 'url' in fields && typeof fields.url === 'string';
