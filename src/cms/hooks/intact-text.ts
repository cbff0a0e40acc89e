import { type FieldHook, ValidationError } from 'payload';
import { linkProblem } from '../../domain/link-target.ts';
import { explain } from '../explain.ts';

interface Node {
  type?: unknown;
  children?: unknown;
  fields?: { url?: unknown } | null;
}

const deepest = 12;

function isIntact(node: unknown, depth = 0): boolean {
  if (typeof node !== 'object' || node === null || depth > deepest) return false;
  const { type, children } = node as Node;
  if (typeof type !== 'string') return false;
  return children === undefined || (Array.isArray(children) && children.every((child) => isIntact(child, depth + 1)));
}

/** The targets of all links of an intact tree. */
function targetsOf({ type, children, fields }: Node): string[] {
  const below = Array.isArray(children) ? (children as Node[]).flatMap(targetsOf) : [];
  return type === 'link' || type === 'autolink' ? [String(fields?.url ?? ''), ...below] : below;
}

/**
 * Refuses a rich text that is not the tree the editor makes, before it can replace the stored one, and links that lead
 * nowhere safe: what the editor itself says about those is one language and no help.
 * @throws ValidationError in the editor's language, for drafts too
 */
export const refuseBrokenText: FieldHook = ({ value, req, path, collection, field }) => {
  if (value === undefined || value === null) return value;
  const refuse = (message: string) => {
    const label = 'label' in field && field.label ? field.label : path.join('.');
    const errors = [{ label, path: path.join('.'), message }];
    return new ValidationError({ collection: collection?.slug, errors, req }, req.t);
  };
  const root: unknown = typeof value === 'object' ? value.root : undefined;
  if (!isIntact(root) || JSON.stringify(value).length > 100_000) throw refuse(explain('text-broken', req));
  for (const target of targetsOf(root as Node)) {
    const problem = linkProblem(target);
    if (problem) throw refuse(`${explain(problem, req)} (${target.slice(0, 60)})`);
  }
  return value;
};
