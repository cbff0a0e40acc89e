import type { CollectionConfig, GlobalConfig, UIField } from 'payload';

const UnsavedForm = './unsaved-form.tsx#UnsavedForm';

/** Above the fields of every form. */
const keptTexts: UIField = {
  name: 'keptTexts',
  type: 'ui',
  label: { de: 'Ungespeichertes', en: 'Unsaved' },
  admin: { components: { Field: './kept/kept-texts.tsx#KeptTexts' }, disableBulkEdit: true, disableListColumn: true },
};

/** Lets nobody lose in the form what could not be saved. */
export function keptUnsaved(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection;
  const edit = admin?.components?.edit;
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), UnsavedForm];
  return {
    ...collection,
    fields: [keptTexts, ...collection.fields],
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
    fields: [keptTexts, ...global.fields],
    admin: { ...admin, components: { ...admin?.components, elements: { ...elements, beforeDocumentControls } } },
  };
}
