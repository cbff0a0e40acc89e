import type { CollectionConfig, GlobalConfig } from 'payload';
import { holdsLocalized } from '../hooks/guarded.ts';

/** Shows at the top of a form with texts in two languages, of a collection or a global, how far each language is. */
export function withLanguageStates<Config extends Pick<CollectionConfig | GlobalConfig, 'fields' | 'versions'>>(
  config: Config,
): Config {
  const { fields, versions } = config;
  if (!fields.some(holdsLocalized)) return config;
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts);
  const Field = { path: './translations/language-states.tsx#LanguageStates', clientProps: { hasDrafts } };
  const admin = { components: { Field }, disableListColumn: true, disableBulkEdit: true };
  const label = { de: 'Stand der Sprachen', en: 'State of the languages' };
  return { ...config, fields: [{ name: 'languageStates', type: 'ui', label, admin }, ...fields] };
}
