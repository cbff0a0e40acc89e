'use client';

import { useRowLabel, useTranslation } from '@payloadcms/ui';
import { type Locale, ourLocale } from '../../../i18n/locales.ts';
import { type RowPart, rowName } from './row-name.ts';

/** At the head of a row of a list: what it is; of an empty one, its number. */
export function RowLabel({ parts, kind }: { parts: RowPart[]; kind: Record<Locale, string> }) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown> | undefined>();
  const { i18n } = useTranslation();
  const language: Locale = ourLocale(i18n.language);
  return (
    <span className="row-name">{rowName(parts, data ?? {}, language) || `${kind[language]} ${rowNumber + 1}`}</span>
  );
}
