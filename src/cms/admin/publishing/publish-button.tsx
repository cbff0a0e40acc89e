'use client';

import {
  ConfigProvider,
  FormSubmit,
  PublishButton as PublishAtOnce,
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui';
import { useMemo, useState } from 'react';
import type { Locale } from '../../../i18n/locales.ts';
import { PublishDialog, type RefusedField } from './publish-dialog.tsx';
import { useSaveDraft } from './save-draft.ts';
import { words } from './words.ts';

/** What visitors see on a page of its own, or on every page. */
const withPages = new Set(['actors', 'pages', 'fun-facts', 'site']);

/**
 * Stands in the place of Payload's button: what is typed is saved as a draft, then the dialog shows what would go live.
 * A new document has nothing beside what is on the screen, so it is published at once.
 */
export function PublishButton() {
  const { id, collectionSlug, globalSlug, hasPublishPermission, uploadStatus } = useDocumentInfo();
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const { dispatchFields, setSubmitted } = useForm();
  const saveDraft = useSaveDraft();
  const isModified = useFormModified();
  const [isOpen, setOpen] = useState(false);
  // To Payload translators may publish: it asks without saying whether a draft is meant.
  if (!hasPublishPermission || user?.role === 'translator') return null;
  if (collectionSlug && !id) return <WithoutLanguages />;
  const address = globalSlug ? `/api/globals/${globalSlug}` : `/api/${collectionSlug}/${id}`;
  const visit = withPages.has(collectionSlug ?? globalSlug ?? '')
    ? (locale: Locale) =>
        `/preview?${new URLSearchParams({ live: '', collection: collectionSlug ?? '', id: String(id ?? ''), locale })}`
    : null;

  async function saveAndOpen() {
    if (uploadStatus === 'uploading') return;
    if (isModified && !(await saveDraft())) return;
    setOpen(true);
  }

  function close(refused: RefusedField[]) {
    setOpen(false);
    if (!refused.length) return;
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: refused });
    setSubmitted(true);
  }

  return (
    <>
      <FormSubmit buttonId="action-publish" onClick={() => void saveAndOpen()} size="medium" type="button">
        {words[i18n.language === 'en' ? 'en' : 'de'].open}
      </FormSubmit>
      <span className="plan-menu">
        <WithoutLanguages />
      </span>
      {isOpen ? <PublishDialog address={address} visit={visit} onClose={close} /> : null}
    </>
  );
}

/**
 * Payload's own button, which here knows of no languages: it offers none to publish alone, nor does the window that
 * plans a publication. Beside ours only its menu is shown, which leads to that window.
 */
function WithoutLanguages() {
  const { config } = useConfig();
  const withoutLanguages = useMemo(() => ({ ...config, localization: false as const }), [config]);
  return (
    <ConfigProvider config={withoutLanguages}>
      <PublishAtOnce />
    </ConfigProvider>
  );
}
