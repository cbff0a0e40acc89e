import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload';

/**
 * When a document was made is Payload's to say: what staff send as `createdAt` is left out, as the form sends it along.
 * Programs of the house, which may bring documents from elsewhere, write it.
 */
export const keepCreation: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) =>
  overrideAccess || (operation !== 'create' && operation !== 'update') ? args : withoutCreation(args);

/** The same for what there is only one of. */
export const keepCreationGlobal: GlobalBeforeOperationHook = ({ args, operation, overrideAccess }) =>
  overrideAccess || operation !== 'update' ? args : withoutCreation(args);

function withoutCreation<Arguments extends object>(args: Arguments): Arguments {
  const { data } = args as { data?: Record<string, unknown> };
  if (!data || !('createdAt' in data)) return args;
  const { createdAt: _, ...others } = data;
  return { ...args, data: others };
}
