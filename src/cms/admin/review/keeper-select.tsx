'use client';

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui';
import type { StaticDescription, StaticLabel } from 'payload';
import type { Keeper } from '../../../domain/findings/document.ts';
import { reviewWords } from './words.ts';

interface Properties {
  label?: false | StaticLabel;
  description?: StaticDescription;
  path: string;
  readOnly?: boolean;
  staff: Keeper[];
}

/** Chooses one of those who may review an entry. Who no longer may stays named until somebody chooses another. */
export function KeeperSelect({ label, description, path, readOnly, staff }: Properties) {
  const { i18n } = useTranslation();
  const { value, setValue, showError, disabled } = useField<string | null>({ path });
  const say = reviewWords(i18n.language);
  const id = `field-${path.replaceAll('.', '__')}`;
  const choices = staff.filter((keeper) => keeper.mayReview || keeper.id === value);
  return (
    <div className="field-type keeper">
      <FieldLabel htmlFor={id} label={label || undefined} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <select
          id={id}
          value={value ?? ''}
          disabled={Boolean(readOnly) || disabled}
          onChange={({ target }) => setValue(target.value || null)}
        >
          <option value="">{say.nobody}</option>
          {choices.map((keeper) => (
            <option key={keeper.id} value={keeper.id}>
              {keeper.mayReview ? keeper.name : say.away(keeper.name)}
            </option>
          ))}
        </select>
      </div>
      <FieldDescription description={description} path={path} />
    </div>
  );
}
