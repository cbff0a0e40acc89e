import { type FieldHook, ValidationError } from 'payload';
import { explain } from '../explain.ts';

interface Node {
  type?: unknown;
  children?: unknown;
}

const deepest = 12;

function isIntact(node: unknown, depth = 0): boolean {
  if (typeof node !== 'object' || node === null || depth > deepest) return false;
  const { type, children } = node as Node;
  if (typeof type !== 'string') return false;
  return children === undefined || (Array.isArray(children) && children.every((child) => isIntact(child, depth + 1)));
}

/** Refuses a rich text that is not the tree the editor makes, before it can replace the stored one. */
export const refuseBrokenText: FieldHook = ({ value, req, path, collection }) => {
  if (value === undefined || value === null) return value;
  const root: unknown = typeof value === 'object' ? value.root : undefined;
  if (isIntact(root) && JSON.stringify(value).length <= 100_000) return value;
  throw new ValidationError(
    { collection: collection?.slug, errors: [{ path: path.join('.'), message: explain('text-broken', req) }], req },
    req.t,
  );
};
