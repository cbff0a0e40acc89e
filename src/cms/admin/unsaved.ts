import type { CollectionConfig, GlobalConfig } from 'payload';

const UnsavedForm = './unsaved-form.tsx#UnsavedForm';

/** Lets nobody lose in the form what could not be saved. */
export function keptUnsaved(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection;
  const edit = admin?.components?.edit;
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), UnsavedForm];
  return {
    ...collection,
    admin: { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } },
  };
}

/** The same for what there is only one of. */
export function keptUnsavedGlobal(global: GlobalConfig): GlobalConfig {
  const { admin } = global;
  const elements = admin?.components?.elements;
  const beforeDocumentControls = [...(elements?.beforeDocumentControls ?? []), UnsavedForm];
  return {
    ...global,
    admin: { ...admin, components: { ...admin?.components, elements: { ...elements, beforeDocumentControls } } },
  };
}
