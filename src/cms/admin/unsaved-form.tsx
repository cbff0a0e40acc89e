'use client';

import { useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui';
import { useEffect } from 'react';

/**
 * Keeps a form that could not be saved as one that is not saved: Payload takes it for saved whatever was answered, so
 * that the button to save it again is dead and leaving the page loses the text without a question.
 */
export function UnsavedForm() {
  const { setModified } = useForm();
  const isProcessing = useFormProcessing();
  const hasFailed = useFormSubmitted();
  useEffect(() => {
    if (hasFailed && !isProcessing) setModified(true);
  }, [hasFailed, isProcessing, setModified]);
  return null;
}
