import type { CollectionAfterDeleteHook } from 'payload';

/** What is noted of a body that confirms its entry goes for good with the entry. */
export const forgetConfirmation: CollectionAfterDeleteHook = async ({ id, req }) => {
  const where = { entry: { equals: String(id) } };
  await req.payload.delete({ collection: 'confirmations', where, depth: 0, overrideAccess: true, req });
};
