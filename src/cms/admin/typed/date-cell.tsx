'use client';

import { useTranslation } from '@payloadcms/ui';
import { isPartialDate, writePartialDate } from '../../../domain/partial-date.ts';
import { ourLocale } from '../../../i18n/locales.ts';

/** A date in a list, as it stands in the form. */
export function DateCell({ cellData }: { cellData?: unknown }) {
  const { i18n } = useTranslation();
  if (typeof cellData !== 'string' || !cellData) return null;
  return isPartialDate(cellData) ? writePartialDate(cellData, ourLocale(i18n.language)) : cellData;
}
