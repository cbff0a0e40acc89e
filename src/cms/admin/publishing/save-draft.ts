'use client';

import { useDocumentInfo, useForm } from '@payloadcms/ui';

/** Saves what stands in the form as a draft, as Payload's own button does, and says whether it was saved. */
export function useSaveDraft(): () => Promise<boolean> {
  const { id, collectionSlug, globalSlug, setUnpublishedVersionCount } = useDocumentInfo();
  const { submit } = useForm();
  return async () => {
    const address = globalSlug ? `globals/${globalSlug}` : [collectionSlug, id].filter(Boolean).join('/');
    const saved = await submit({
      action: `/api/${address}?locale=de&depth=0&fallback-locale=null&draft=true`,
      method: id && !globalSlug ? 'PATCH' : 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true,
    });
    setUnpublishedVersionCount((count) => count + 1);
    return saved?.res.ok ?? false;
  };
}
