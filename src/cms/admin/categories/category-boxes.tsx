'use client';

import { getTranslation } from '@payloadcms/translations';
import { FieldDescription, FieldError, useField, useTranslation } from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import type { CategoryKind } from './grouped-categories.ts';

interface Properties extends Pick<RelationshipFieldClientProps, 'field' | 'path' | 'readOnly'> {
  kinds: CategoryKind[];
}

/** The categories of an entry, each with a box to tick, by kind. */
export function CategoryBoxes({ field, path, readOnly, kinds }: Properties) {
  const { disabled, setValue, showError, value } = useField<string[] | null>({ potentiallyStalePath: path });
  const { i18n } = useTranslation();
  const chosen = value ?? [];
  const toggle = (id: string) => setValue(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset id={`field-${path}`} className="field-type category-boxes" disabled={readOnly || disabled}>
      <legend className="field-label">{getTranslation(field.label || field.name, i18n)}</legend>
      <FieldError path={path} showError={showError} />
      <FieldDescription path={path} description={field.admin?.description} />
      {kinds.map((kind) => (
        <fieldset key={kind.id}>
          <legend>{kind.name}</legend>
          {kind.choices.map(({ id, name }) => (
            <label key={id}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              {name}
            </label>
          ))}
        </fieldset>
      ))}
    </fieldset>
  );
}
