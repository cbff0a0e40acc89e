'use client';

import { Button, FormSubmit, toast, useAuth, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { type Locale, ourLocale } from '../../../i18n/locales.ts';
import type { RefusedField } from '../ask.ts';
import { PlanDialog } from '../planning/plan-dialog.tsx';
import { useFormCheck } from './form-check.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { useSaveDraft } from './save-draft.ts';
import { useSettledForm } from './settled-form.ts';
import { words } from './words.ts';

/** What visitors see on a page of its own, or on every page. */
const withPages = new Set(['actors', 'pages', 'fun-facts', 'funding-programmes', 'countries', 'site']);

type Dialog = 'publish' | 'plan';

/** What is to open in the form to which saving a new document leads. */
let awaited: { collection: string | undefined; dialog: Dialog } | null = null;

/**
 * Stands in the place of Payload's button: what is typed is saved as a draft, then a dialog shows what would go live,
 * now or at a time. Saving a new document leads to its form, where the dialog then opens.
 */
export function PublishButton() {
  const { id, collectionSlug, globalSlug, hasPublishPermission, uploadStatus } = useDocumentInfo();
  const { user } = useAuth();
  const { i18n, t } = useTranslation();
  const { dispatchFields, setSubmitted } = useForm();
  const checkForm = useFormCheck();
  const saveDraft = useSaveDraft();
  const settledForm = useSettledForm();
  const [open, setOpen] = useState<Dialog | null>(null);
  useEffect(() => {
    if (!id || awaited?.collection !== collectionSlug) return;
    setOpen(awaited?.dialog ?? null);
    awaited = null;
  }, [id, collectionSlug]);
  // To Payload translators may publish: it asks without saying whether a draft is meant.
  if (!hasPublishPermission || user?.role === 'translator') return null;
  const address = globalSlug ? `/api/globals/${globalSlug}` : `/api/${collectionSlug}/${id}`;
  const visit = withPages.has(collectionSlug ?? globalSlug ?? '')
    ? (locale: Locale) =>
        `/preview?${new URLSearchParams({ live: '', collection: collectionSlug ?? '', id: String(id ?? ''), locale })}`
    : null;

  async function saveAndOpen(dialog: Dialog) {
    if (uploadStatus === 'uploading') return;
    const isModified = await settledForm();
    if (collectionSlug && !id) return createAndOpen(dialog);
    if (isModified && !(await saveDraft())) return;
    setOpen(dialog);
  }

  /** Nothing is made of a form that could not go live. */
  async function createAndOpen(dialog: Dialog) {
    const refused = await checkForm();
    if (refused.length) {
      toast.error(t('error:correctInvalidFields'));
      return showRefused(refused);
    }
    awaited = { collection: collectionSlug, dialog };
    if (!(await saveDraft())) awaited = null;
  }

  function close(refused: RefusedField[]) {
    setOpen(null);
    if (refused.length) showRefused(refused);
  }

  function showRefused(refused: RefusedField[]) {
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: refused });
    setSubmitted(true);
  }

  const say = words[ourLocale(i18n.language)];
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
