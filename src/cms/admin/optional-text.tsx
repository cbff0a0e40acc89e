'use client';

import { TextField } from '@payloadcms/ui';
import type { ComponentProps } from 'react';

/** A text that the form lets stay empty, though the database must have one. */
export function OptionalText({ field, ...properties }: ComponentProps<typeof TextField>) {
  return <TextField {...properties} field={{ ...field, required: false }} />;
}
