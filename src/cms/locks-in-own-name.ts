import type { CollectionBeforeChangeHook, SanitizedConfig } from 'payload';
import { nobody } from './access.ts';

/** Whoever takes a form over by the API does so for nobody else. */
const lockForOneself: CollectionBeforeChangeHook = ({ data, req }) => {
  if (req.payloadAPI !== 'REST' || !req.user) return data;
  return { ...data, user: { relationTo: req.user.collection, value: req.user.id } };
};

/**
 * Who has which form open is noted by a collection that Payload adds by itself and lets all staff write: a translator
 * could lock an entry in an editor's name. The form asks the server to lock, and writes itself only to take over.
 */
export function withOwnLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents');
  if (!locks) throw new Error('Payload notes elsewhere who has a form open.');
  locks.access.create = nobody;
  locks.hooks.beforeChange = [...(locks.hooks.beforeChange ?? []), lockForOneself];
  return config;
}
