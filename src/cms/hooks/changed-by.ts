import type { CollectionBeforeChangeHook, Field, GlobalBeforeChangeHook, PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';
import { nobodyOnField } from '../access.ts';

/** Who made a version: the account's id, and its name, since accounts are deleted one day. */
export interface Author {
  account: string;
  name: string;
}

/**
 * Who saved a document last; each version keeps its own. Never over REST, to nobody: only the site's own code reads it.
 */
export const changedByField: Field = {
  name: 'changedBy',
  type: 'group',
  hidden: true,
  admin: { disableListColumn: true, disableListFilter: true, disableGroupBy: true },
  // Payload puts an empty group back in the place of a hidden one.
  access: { read: nobodyOnField, create: nobodyOnField, update: nobodyOnField },
  fields: [
    { name: 'account', type: 'text' },
    { name: 'name', type: 'text' },
  ],
};

/** Notes who saves. Runs after field access, which takes away whatever a program sent for it. */
export const noteAuthor: CollectionBeforeChangeHook = ({ data, req }) => ({ ...data, changedBy: authorOf(req) });

/** The same for what there is only one of. */
export const noteAuthorGlobal: GlobalBeforeChangeHook = ({ data, req }) => ({ ...data, changedBy: authorOf(req) });

export function authorOf({ user }: PayloadRequest): { account: string | null; name: string | null } {
  const { id, name, email } = (user ?? {}) as Partial<User>;
  return { account: id ?? null, name: name || email || null };
}
