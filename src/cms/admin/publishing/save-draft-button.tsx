'use client';

import {
  FormSubmit,
  useAuth,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useOperation,
  useTranslation,
} from '@payloadcms/ui';
import { useRef } from 'react';
import { ourLocale } from '../../../i18n/locales.ts';
import { useSaveDraft } from './save-draft.ts';
import { useSettledForm } from './settled-form.ts';
import { words } from './words.ts';

/**
 * Stands in the place of Payload's button, which saves without what was typed last in a rich text. Editors save a
 * draft; translators hand theirs in, since publishing it is not theirs. Ctrl and S press it, too.
 */
export function SaveDraftButton() {
  const { uploadStatus } = useDocumentInfo();
  const { user } = useAuth();
  const { t, i18n } = useTranslation();
  const isNew = useOperation() === 'create';
  const isModified = useFormModified();
  const save = useSaveDraft();
  const settledForm = useSettledForm();
  const button = useRef<HTMLButtonElement>(null);
  const handsIn = user?.role === 'translator';
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    button.current?.click();
  });
  return (
    <FormSubmit
      buttonId={handsIn ? 'action-hand-in' : 'action-save-draft'}
      buttonStyle={handsIn ? 'primary' : 'secondary'}
      disabled={(!isNew && !isModified) || uploadStatus === 'uploading'}
      onClick={() => void settledForm().then(save)}
      ref={button}
      size="medium"
      type="button"
    >
      {handsIn ? words[ourLocale(i18n.language)].handIn : t('version:saveDraft')}
    </FormSubmit>
  );
}
