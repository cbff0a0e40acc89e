'use client';

import {
  FormSubmit,
  SaveDraftButton as StockButton,
  useAuth,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useTranslation,
} from '@payloadcms/ui';
import { useRef } from 'react';
import { useSaveDraft } from './save-draft.ts';
import { words } from './words.ts';

/** Editors save a draft; translators hand theirs in, since publishing it is not theirs. */
export function SaveDraftButton() {
  const { user } = useAuth();
  return user?.role === 'translator' ? <HandIn /> : <StockButton />;
}

/** The same save under the name of what it means to a translator; Ctrl and S press it, too. */
function HandIn() {
  const { uploadStatus } = useDocumentInfo();
  const { i18n } = useTranslation();
  const isModified = useFormModified();
  const save = useSaveDraft();
  const button = useRef<HTMLButtonElement>(null);
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    button.current?.click();
  });
  return (
    <FormSubmit
      buttonId="action-hand-in"
      disabled={!isModified || uploadStatus === 'uploading'}
      onClick={() => void save()}
      ref={button}
      size="medium"
      type="button"
    >
      {words[i18n.language === 'en' ? 'en' : 'de'].handIn}
    </FormSubmit>
  );
}
