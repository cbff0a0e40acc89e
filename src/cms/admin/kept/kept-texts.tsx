'use client';

import { useConfig, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui';
import { useMemo } from 'react';
import { ourLocale } from '../../../i18n/locales.ts';
import { AfterFailure } from './after-failure.tsx';
import { fieldLabels } from './field-labels.ts';
import { KeptNote } from './kept-note.tsx';
import { useAskBeforeGoingBack } from './leave-by-history.ts';
import { useKeptTexts } from './use-kept-texts.ts';
import { words } from './words.ts';

/** Stands above every form, so that nothing that was typed is lost: neither by leaving nor by a save that failed. */
export function KeptTexts() {
  const { i18n } = useTranslation();
  const say = words[ourLocale(i18n.language)];
  const { collectionSlug, globalSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const kept = useKeptTexts();
  const isModified = useFormModified();
  useAskBeforeGoingBack(isModified, say.back);
  const labels = useMemo(() => {
    const { fields = [] } = getEntityConfig({ collectionSlug, globalSlug } as { collectionSlug: string }) ?? {};
    return fieldLabels(fields, i18n.language);
  }, [collectionSlug, globalSlug, getEntityConfig, i18n.language]);
  return (
    <>
      {kept.offer ? <KeptNote key={kept.offer.at} kept={kept} offer={kept.offer} labels={labels} say={say} /> : null}
      {kept.failures ? <AfterFailure key={kept.failures} kept={kept} labels={labels} say={say} /> : null}
    </>
  );
}
