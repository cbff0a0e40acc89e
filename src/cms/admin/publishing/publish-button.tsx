'use client';

import {
  Button,
  ConfigProvider,
  FormSubmit,
  PublishButton as PublishAtOnce,
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  useTranslation,
} from '@payloadcms/ui';
import { useMemo, useState } from 'react';
import type { Locale } from '../../../i18n/locales.ts';
import type { RefusedField } from '../ask.ts';
import { PlanDialog } from '../planning/plan-dialog.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { useSaveDraft } from './save-draft.ts';
import { useSettledForm } from './settled-form.ts';
import { words } from './words.ts';

/** What visitors see on a page of its own, or on every page. */
const withPages = new Set(['actors', 'pages', 'fun-facts', 'funding-programmes', 'site']);

/**
 * Stands in the place of Payload's button: what is typed is saved as a draft, then a dialog shows what would go live,
 * now or at a time.
 * A new document has nothing beside what is on the screen, so it is published at once.
 */
export function PublishButton() {
  const { id, collectionSlug, globalSlug, hasPublishPermission, uploadStatus } = useDocumentInfo();
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const { dispatchFields, setSubmitted } = useForm();
  const saveDraft = useSaveDraft();
  const settledForm = useSettledForm();
  const [open, setOpen] = useState<'publish' | 'plan' | null>(null);
  // To Payload translators may publish: it asks without saying whether a draft is meant.
  if (!hasPublishPermission || user?.role === 'translator') return null;
  if (collectionSlug && !id) return <WithoutLanguages />;
  const address = globalSlug ? `/api/globals/${globalSlug}` : `/api/${collectionSlug}/${id}`;
  const visit = withPages.has(collectionSlug ?? globalSlug ?? '')
    ? (locale: Locale) =>
        `/preview?${new URLSearchParams({ live: '', collection: collectionSlug ?? '', id: String(id ?? ''), locale })}`
    : null;

  async function saveAndOpen(dialog: 'publish' | 'plan') {
    if (uploadStatus === 'uploading') return;
    if ((await settledForm()) && !(await saveDraft())) return;
    setOpen(dialog);
  }

  function close(refused: RefusedField[]) {
    setOpen(null);
    if (!refused.length) return;
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: refused });
    setSubmitted(true);
  }

  const say = words[i18n.language === 'en' ? 'en' : 'de'];
  return (
    <>
      <Button
        id="action-plan"
        buttonStyle="secondary"
        size="medium"
        margin={false}
        onClick={() => void saveAndOpen('plan')}
      >
        {say.plan}
      </Button>
      <FormSubmit buttonId="action-publish" onClick={() => void saveAndOpen('publish')} size="medium" type="button">
        {say.open}
      </FormSubmit>
      {open === 'publish' ? <PublishDialog address={address} visit={visit} onClose={close} /> : null}
      {open === 'plan' ? <PlanDialog address={address} mayGo={!globalSlug} onClose={close} /> : null}
    </>
  );
}

/** Payload's own button for a new document, which here knows of no languages: it offers none to publish alone. */
function WithoutLanguages() {
  const { config } = useConfig();
  const withoutLanguages = useMemo(() => ({ ...config, localization: false as const }), [config]);
  return (
    <ConfigProvider config={withoutLanguages}>
      <PublishAtOnce />
    </ConfigProvider>
  );
}
