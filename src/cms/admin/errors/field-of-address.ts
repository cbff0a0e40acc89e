import { useEffect, useRef } from 'react';
import type { FieldPlace } from './field-place.ts';
import { leadToField } from './lead-to-field.ts';

/** The path of the field that the end of an address names: `#field-links__0__url`; null where it names none. */
export const pathInAddress = (hash: string): string | null =>
  /^#field-(\w+)$/.exec(hash)?.[1]?.replaceAll('__', '.') ?? null;

/** Leads a person who comes by a link to a field there, once, when the form is drawn. */
export function useFieldOfAddress(placeOf: (path: string) => FieldPlace): void {
  const find = useRef(placeOf);
  useEffect(() => {
    const path = pathInAddress(window.location.hash);
    if (path) void leadToField(path, find.current(path).tab);
  }, []);
}
