import { type CollectionBeforeOperationHook, type CollectionConfig, type Field, Forbidden } from 'payload';
import { fieldAffectsData } from 'payload/shared';
import { editorsOnField, isEditor, isTranslator } from './access.ts';
import { raisingContentRevision } from './content-revision.ts';

const mostDocuments = 100;

/** Over REST a list has 1 to 100 documents and pages: Payload would hand out everything for `limit=0` or `pagination=false`. */
const clampList: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.payloadAPI !== 'REST' || !('limit' in args || 'pagination' in args || 'where' in args)) return args;
  const { limit } = args as { limit?: number };
  const wished = typeof limit === 'number' && Number.isFinite(limit) && limit > 0 ? Math.floor(limit) : undefined;
  return {
    ...args,
    limit: Math.min(wished ?? (limit === undefined ? 10 : mostDocuments), mostDocuments),
    pagination: true,
  };
};

/** Translators save drafts only: without `draft`, a save would go live at once. */
const keepTranslatorsToDrafts: CollectionBeforeOperationHook = ({ args, operation, collection, req }) => {
  if (!isTranslator(req) || isEditor(req) || !['update', 'updateByID'].includes(operation)) return args;
  const { data, draft } = args as { data?: { _status?: unknown }; draft?: boolean };
  if (!collection.versions?.drafts) return args;
  if (!draft || data?._status === 'published') throw new Forbidden(req.t);
  return args;
};

/** Fields that are the same in both languages are for editors; translators write the localized ones. */
function guardShared(field: Field): Field {
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(guardShared) })) };
  if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: field.fields.map(guardShared) };
  if (!fieldAffectsData(field) || ('localized' in field && field.localized)) return field;
  // Rows of an array may hold localized fields, so the array stays open and its shared fields are guarded one by one.
  if ((field.type === 'array' || field.type === 'group') && 'fields' in field)
    return { ...field, fields: field.fields.map(guardShared) } as Field;
  return { ...field, access: { update: editorsOnField, ...field.access } } as Field;
}

/**
 * What every collection needs and none may forget: bounded lists, translators kept to English drafts, and a content
 * revision that is raised with every change.
 */
export function hardened(collection: CollectionConfig): CollectionConfig {
  return raisingContentRevision({
    ...collection,
    fields: collection.fields.map(guardShared),
    hooks: {
      ...collection.hooks,
      beforeOperation: [clampList, keepTranslatorsToDrafts, ...(collection.hooks?.beforeOperation ?? [])],
    },
  });
}
