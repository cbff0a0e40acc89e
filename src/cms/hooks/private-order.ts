import type { CollectionBeforeOperationHook } from 'payload';
import { isStaff } from '../access.ts';
import { explain, Refusal } from '../explain.ts';

/**
 * Strangers put a list in order by what stands in its documents alone. Payload asks of a field to sort by whether it
 * may be read, but not of the document that it stands in: by the place of an entry one could spell out, letter by
 * letter, what the draft says that it refers to.
 * @throws Refusal where the way leads on into another document, or into a part of this one
 */
export const refusePrivateOrder: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI !== 'REST' || isStaff(req)) return args;
  const { sort } = args as { sort?: string | string[] };
  if ([sort ?? []].flat().some((path) => /\.|__/.test(path))) throw new Refusal(explain('order-private', req));
  return args;
};
