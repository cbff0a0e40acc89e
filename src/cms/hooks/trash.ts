import { type CollectionBeforeOperationHook, ValidationError, type Where } from 'payload';
import { latestOf } from './latest-version.ts';

interface Update {
  id?: number | string;
  where?: Where;
  data?: { _status?: unknown; deletedAt?: unknown };
}

/**
 * Payload checks little of what goes into the trash or comes out of it. So a save that puts something there cannot say
 * "published", and what comes out is a draft, unless the save says "published" and with that is checked as a whole.
 */
export const keepStateInTrash: CollectionBeforeOperationHook = async ({ args, operation, collection, req }) => {
  const { id, where, data } = args as Update;
  if (operation !== 'update' || !collection.versions?.drafts || !data || !('deletedAt' in data)) return args;
  const { _status, ...rest } = data;
  if (data.deletedAt) return { ...args, data: rest };
  if (_status) return args;
  const restored = { ...args, data: { ...rest, _status: 'draft' } };
  if (id) return (await latestOf({ collection, id }, req))?.deletedAt ? restored : args;
  return { ...restored, where: { and: [where ?? {}, { deletedAt: { exists: true } }] } };
};

/** Refuses what is no time as that at which something went into the trash: a database would fail on it. */
export const refuseWrongDeletion: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const { deletedAt } = (args as Update).data ?? {};
  const isTime = deletedAt instanceof Date || (typeof deletedAt === 'string' && !Number.isNaN(Date.parse(deletedAt)));
  if (deletedAt === undefined || deletedAt === null || isTime) return args;
  const errors = [{ label: 'deletedAt', path: 'deletedAt', message: req.t('validation:invalidInput') }];
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
};
