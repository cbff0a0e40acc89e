import type { ClientField } from 'payload';
import { tabHasName } from 'payload/shared';

/** What the form calls its fields on the top level, by their names. */
export function fieldLabels(fields: ClientField[], language: string): Record<string, string> {
  return Object.assign({}, ...fields.map((field) => labelOf(field, language)));
}

function labelOf(field: ClientField, language: string): Record<string, string> {
  if (field.type === 'tabs')
    return Object.assign(
      {},
      ...field.tabs.map((tab) =>
        tabHasName(tab) ? { [tab.name]: say(tab.label, language) ?? tab.name } : fieldLabels(tab.fields, language),
      ),
    );
  if ('name' in field && field.name)
    return { [field.name]: say('label' in field && field.label, language) ?? field.name };
  return 'fields' in field ? fieldLabels(field.fields, language) : {};
}

function say(label: unknown, language: string): string | undefined {
  if (typeof label === 'string') return label;
  const inLanguages = (label || {}) as Record<string, unknown>;
  const said = inLanguages[language] ?? inLanguages.de;
  return typeof said === 'string' ? said : undefined;
}
