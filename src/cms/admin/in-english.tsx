'use client';

import { CheckboxField, TextareaField, TextField } from '@payloadcms/ui';
import type { ComponentProps } from 'react';

const stock = { checkbox: CheckboxField, text: TextField, textarea: TextareaField } as const;

type Properties = ComponentProps<typeof TextField> & { field: { type: keyof typeof stock } };

/** The English side of a field: the stock field, told apart for browsers and screen readers by its language. */
export function InEnglish(properties: Properties) {
  const Stock = stock[properties.field.type] as typeof TextField;
  return (
    <div lang="en" className="in-english">
      <Stock {...properties} />
    </div>
  );
}
