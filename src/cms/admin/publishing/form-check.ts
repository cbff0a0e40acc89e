import { useDocumentInfo, useForm, useServerFunctions } from '@payloadcms/ui';
import { deepCopyObjectSimpleWithoutReactComponents } from 'payload/shared';
import type { RefusedField } from '../ask.ts';

/**
 * Asks the server, which saves nothing, what keeps the form of a new document from going live.
 * @returns the fields and why; none where all of it may
 */
export function useFormCheck(): () => Promise<RefusedField[]> {
  const { collectionSlug, docPermissions, getDocPreferences } = useDocumentInfo();
  const { getFields } = useForm();
  const { getFormState } = useServerFunctions();
  return async () => {
    const { state } = await getFormState({
      collectionSlug,
      docPermissions: docPermissions ?? { fields: true },
      docPreferences: await getDocPreferences(),
      formState: deepCopyObjectSimpleWithoutReactComponents(getFields(), { excludeFiles: true }),
      operation: 'create',
      renderAllFields: false,
      schemaPath: collectionSlug ?? '',
      skipValidation: false,
    });
    return Object.entries(state ?? {}).flatMap(([path, { valid, errorMessage }]) =>
      valid === false ? [{ path, message: errorMessage ?? '' }] : [],
    );
  };
}
