import { useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { ask } from '../ask.ts';
import { useSettledForm } from './settled-form.ts';

/**
 * Brings into the form what the server holds of its document, without loading the page anew: the fields stay where they
 * are. What was typed meanwhile stays, too, unless just that is being discarded; the server compares it with what it
 * began from.
 * @returns whether the server answered
 */
export function useStoredForm(): (options?: { discarding?: boolean }) => Promise<boolean> {
  const { id, collectionSlug, globalSlug, setData } = useDocumentInfo();
  const { reset } = useForm();
  const { i18n } = useTranslation();
  const settledForm = useSettledForm();
  return async ({ discarding = false } = {}) => {
    const place = globalSlug ? `globals/${globalSlug}` : `${collectionSlug}/${id}`;
    const address = `/api/${place}?locale=de&depth=0&fallback-locale=null&draft=true`;
    const { body } = await ask<Record<string, unknown>>(address, i18n.language, '');
    if (!body) return false;
    if (discarding || !(await settledForm())) await reset(body);
    setData(body);
    return true;
  };
}
