import type { CollectionConfig, CollectionSlug, GlobalConfig, GlobalSlug } from 'payload';
import { changedByField, noteAuthor, noteAuthorGlobal } from '../hooks/changed-by.ts';
import { planNote } from '../planning/fields.ts';
import { deletePlans } from '../planning/make-plan.ts';
import { basisFields } from '../translations/basis.ts';
import { publishingEndpoints, publishingEndpointsGlobal } from './endpoints.ts';

const buttons = {
  PublishButton: './publishing/publish-button.tsx#PublishButton',
  SaveDraftButton: './publishing/save-draft-button.tsx#SaveDraftButton',
  Status: './publishing/status.tsx#Status',
};

const hasDrafts = ({ versions }: Pick<CollectionConfig | GlobalConfig, 'versions'>): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts);

/**
 * Gives a collection with drafts what publishing by part needs: who saved each version, the two endpoints, the buttons.
 */
export function publishable(collection: CollectionConfig): CollectionConfig {
  if (!hasDrafts(collection)) return collection;
  const { admin, endpoints, fields, hooks, slug } = collection;
  return {
    ...collection,
    fields: [...basisFields, planNote, ...fields, changedByField],
    endpoints: [...(endpoints || []), ...publishingEndpoints(slug as CollectionSlug)],
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), noteAuthor],
      afterDelete: [...(hooks?.afterDelete ?? []), deletePlans],
    },
    admin: {
      ...admin,
      components: { ...admin?.components, edit: { ...admin?.components?.edit, ...buttons } },
    },
  };
}

/** The same for what there is only one of. */
export function publishableGlobal(global: GlobalConfig): GlobalConfig {
  if (!hasDrafts(global)) return global;
  const { admin, endpoints, fields, hooks, slug } = global;
  return {
    ...global,
    fields: [...basisFields, planNote, ...fields, changedByField],
    endpoints: [...(endpoints || []), ...publishingEndpointsGlobal(slug as GlobalSlug)],
    hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), noteAuthorGlobal] },
    admin: {
      ...admin,
      components: { ...admin?.components, elements: { ...admin?.components?.elements, ...buttons } },
    },
  };
}
