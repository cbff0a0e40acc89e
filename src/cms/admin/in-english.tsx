'use client';

import { CheckboxField, TextareaField, TextField } from '@payloadcms/ui';
import type { ComponentProps } from 'react';
import { TranslationNote } from './translations/translation-note.tsx';

const stock = { checkbox: CheckboxField, text: TextField, textarea: TextareaField } as const;

/** What is said of a text, not a text. */
const withoutNote = new Set(['slugEn', 'hasReviewedTextEn']);

type Properties = ComponentProps<typeof TextField> & { field: { type: keyof typeof stock } };

/** The English side of a field: the stock field, told apart for browsers and screen readers by its language. */
export function InEnglish(properties: Properties) {
  const Stock = stock[properties.field.type] as typeof TextField;
  return (
    <div lang="en" className="in-english">
      <Stock {...properties} />
      {withoutNote.has(properties.field.name) ? null : <TranslationNote path={properties.path} />}
    </div>
  );
}
