'use client';

import { Button, ConfirmationModal, toast, useAuth, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui';
import { ask } from '../ask.ts';
import { useStoredForm } from './stored-form.ts';

/**
 * In the place of Payload's: whether visitors see the document, and the way back to what they see. Payload's own sends
 * what is live as if somebody had just written it, which is refused as a save over the newer draft.
 */
export function Status() {
  const info = useDocumentInfo();
  const { user } = useAuth();
  const { i18n, t } = useTranslation();
  const { openModal } = useModal();
  const takeOver = useStoredForm();
  const { id, collectionSlug, globalSlug, data, hasPublishedDoc, isTrashed, unpublishedVersionCount } = info;
  const isChanged = hasPublishedDoc && unpublishedVersionCount > 0;
  const state = isChanged ? 'changed' : hasPublishedDoc ? 'published' : 'draft';
  const modal = `discard-${collectionSlug ?? globalSlug}-${id}`;

  async function discard() {
    const address = globalSlug ? `/api/globals/${globalSlug}` : `/api/${collectionSlug}/${id}`;
    const sent = { method: 'POST', body: { basedOn: data?.updatedAt } } as const;
    const { body, refusals } = await ask<{ message: string }>(
      `${address}/discard`,
      i18n.language,
      t('error:revertingDocument'),
      sent,
    );
    if (!body) return void toast.error(refusals.join(' '));
    toast.success(body.message);
    info.setUnpublishedVersionCount(0);
    info.incrementVersionCount();
    if (!(await takeOver({ discarding: true }))) window.location.reload();
  }

  return (
    <div className="status">
      <div className="status__value-wrap">
        <span className="status__label">{t('version:status')}: </span>
        <span className="status__value">{t(`version:${state}`)}</span>
        {isChanged && !isTrashed && user?.role !== 'translator' ? (
          <>
            {' — '}
            <Button
              buttonStyle="none"
              className="status__action"
              id="action-revert-to-published"
              onClick={() => openModal(modal)}
            >
              {t('version:revertToPublished')}
            </Button>
            <ConfirmationModal
              body={t('version:aboutToRevertToPublished')}
              heading={t('version:confirmRevertToSaved')}
              modalSlug={modal}
              onConfirm={discard}
            />
          </>
        ) : null}
      </div>
    </div>
  );
}
