import type { CollectionConfig, GlobalConfig } from 'payload';

const PublishButton = './publish-button.tsx#PublishButton';

/** Offers in the form to publish the whole, never one language alone. */
export function publishedWhole(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection;
  const edit = { ...admin?.components?.edit, PublishButton };
  return { ...collection, admin: { ...admin, components: { ...admin?.components, edit } } };
}

/** The same for what there is only one of. */
export function publishedWholeGlobal(global: GlobalConfig): GlobalConfig {
  const { admin } = global;
  const elements = { ...admin?.components?.elements, PublishButton };
  return { ...global, admin: { ...admin, components: { ...admin?.components, elements } } };
}
