import type { FieldHook, PayloadRequest, TextField } from 'payload';
import { isPartialDate, readPartialDate } from '../../domain/partial-date.ts';
import { explain } from '../explain.ts';
import { partialDateReason } from './date-reasons.ts';

interface PartialDateField extends Pick<TextField, 'name' | 'label' | 'admin'> {
  /** Whether the date may be still to come; what has been counted or changed is past. */
  mayBeToCome?: boolean;
}

/** Stores a date that was written as people write it in its one form; what cannot be read stays, to be refused. */
const storePartialDate: FieldHook = ({ value }) => {
  const date = typeof value === 'string' ? readPartialDate(value) : null;
  return date && isPartialDate(date) ? date : value;
};

/** A date as exactly as it is known: year, month or day. */
export function partialDateField({ mayBeToCome = false, ...field }: PartialDateField): TextField {
  return {
    type: 'text',
    maxLength: 10,
    validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) => {
      const reason = value ? partialDateReason(value, mayBeToCome) : null;
      return reason === null || explain(reason, req).replace('{typed}', value ?? '');
    },
    hooks: { beforeValidate: [storePartialDate] },
    custom: { isPartialDate: true },
    ...field,
    admin: {
      ...field.admin,
      components: {
        ...field.admin?.components,
        Field: { path: './typed/date-input.tsx#PartialDateInput', clientProps: { mayBeToCome } },
        Cell: './typed/date-cell.tsx#DateCell',
      },
    },
  } as TextField;
}
