import { type CollectionBeforeOperationHook, type CollectionConfig, Forbidden, type GlobalConfig } from 'payload';
import { isEditor, isTranslator, keepsVisitorsOut } from './access.ts';
import { errorSummary } from './admin/errors/summary-field.ts';
import { withLanguageStates } from './admin/form-head.ts';
import { keptUnsaved, keptUnsavedGlobal } from './admin/unsaved.ts';
import { raisingContentRevision, raisingContentRevisionGlobal } from './content-revision.ts';
import { inBothLanguages } from './fields/both-languages.ts';
import { findable } from './finding/findable.ts';
import { giveSlug } from './hooks/given-slug.ts';
import { guardedFields } from './hooks/guarded.ts';
import { refuseDeletionInUse } from './hooks/in-use.ts';
import { refuseOneLanguage, refuseOneLanguageGlobal } from './hooks/one-language.ts';
import { keepCreation, keepCreationGlobal } from './hooks/own-times.ts';
import { refuseUnclearState, refuseUnclearStateGlobal } from './hooks/pending-draft.ts';
import { refusePrivateOrder } from './hooks/private-order.ts';
import { refuseStaleSave, refuseStaleSaveGlobal } from './hooks/stale-save.ts';
import { keepStateInTrash, refuseWrongDeletion } from './hooks/trash.ts';
import { keepToUnpublishing, keepToUnpublishingGlobal } from './hooks/unpublishing.ts';
import { publishable, publishableGlobal } from './publishing/publishable.ts';

const mostDocuments = 100;

/**
 * Over REST a list has 1 to 100 documents and pages: Payload would hand out everything for `limit=0` or
 * `pagination=false`. Reads alone: what staff do to many documents at once must reach all of them.
 */
const clampList: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isRead = operation === 'read' || operation === 'readDistinct';
  if (!isRead || req.payloadAPI !== 'REST' || !('limit' in args || 'pagination' in args || 'where' in args))
    return args;
  const { limit } = args as { limit?: number };
  const wished = typeof limit === 'number' && Number.isFinite(limit) && limit > 0 ? Math.floor(limit) : undefined;
  return {
    ...args,
    limit: Math.min(wished ?? (limit === undefined ? 10 : mostDocuments), mostDocuments),
    pagination: true,
  };
};

/**
 * Translators save drafts only: without `draft`, a save would go live at once. Bringing back an old version changes
 * both languages and shared fields, so it is for editors, and so is the trash, which a draft could say to have left.
 */
const keepTranslatorsToDrafts: CollectionBeforeOperationHook = ({ args, operation, collection, req }) => {
  if (!isTranslator(req) || isEditor(req)) return args;
  if (operation === 'restoreVersion') throw new Forbidden(req.t);
  if (!['update', 'updateByID'].includes(operation)) return args;
  const { data, draft } = args as { data?: { _status?: unknown; deletedAt?: unknown }; draft?: boolean };
  if (!collection.versions?.drafts) return args;
  if (!draft || data?._status === 'published') throw new Forbidden(req.t);
  const { deletedAt: _, ...rest } = data ?? {};
  return { ...args, data: rest };
};

/** Without what staff never need, and with the names of what is ticked in a list. */
function plainAdmin({ admin }: CollectionConfig): CollectionConfig['admin'] {
  const beforeListTable = [...(admin?.components?.beforeListTable ?? []), './many/chosen-entries.tsx#ChosenEntries'];
  return {
    ...admin,
    hideAPIURL: true,
    disableCopyToLocale: true,
    components: { ...admin?.components, beforeListTable },
  };
}

/**
 * What every collection needs and none may forget: bounded lists, translators kept to English drafts, nothing deleted
 * that others refer to, and a content revision that is raised with every change that visitors see. What only staff may
 * read is on no page, nor are accounts: there a change raises nothing, or strangers could have all pages drawn anew by
 * sending reports.
 */
export function hardened(bare: CollectionConfig): CollectionConfig {
  const collection = keptUnsaved(withLanguageStates(publishable(findable(bare))));
  const isOnPages = !keepsVisitorsOut(collection.access?.read) && !collection.auth;
  const watched = isOnPages ? raisingContentRevision : (config: CollectionConfig) => config;
  return watched({
    ...collection,
    admin: plainAdmin(collection),
    fields: [errorSummary, ...guardedFields(inBothLanguages(collection.fields))],
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        clampList,
        refusePrivateOrder,
        keepCreation,
        keepTranslatorsToDrafts,
        refuseOneLanguage,
        keepToUnpublishing,
        refuseWrongDeletion,
        keepStateInTrash,
        refuseUnclearState,
        refuseStaleSave,
        ...(collection.hooks?.beforeOperation ?? []),
      ],
      beforeValidate: [giveSlug, ...(collection.hooks?.beforeValidate ?? [])],
      beforeDelete: [refuseDeletionInUse, ...(collection.hooks?.beforeDelete ?? [])],
    },
  });
}

/** The same for what there is only one of. */
export function hardenedGlobal(bare: GlobalConfig): GlobalConfig {
  const global = keptUnsavedGlobal(withLanguageStates(publishableGlobal(bare)));
  return raisingContentRevisionGlobal({
    ...global,
    admin: { ...global.admin, hideAPIURL: true },
    fields: [errorSummary, ...guardedFields(inBothLanguages(global.fields))],
    hooks: {
      ...global.hooks,
      beforeOperation: [
        ...(global.hooks?.beforeOperation ?? []),
        ({ args, operation, req }) => {
          const isLive = !args.draft || args.data?._status === 'published';
          const isEditors = operation === 'restoreVersion' || (operation === 'update' && isLive);
          if (isEditors && isTranslator(req)) throw new Forbidden(req.t);
          return args;
        },
        keepCreationGlobal,
        refuseOneLanguageGlobal,
        keepToUnpublishingGlobal,
        refuseUnclearStateGlobal,
        refuseStaleSaveGlobal,
      ],
    },
  });
}
