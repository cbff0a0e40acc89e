import {
  APIError,
  beforeChangeTraverseFields,
  beforeValidateTraverseFields,
  type PayloadRequest,
  type ValidationFieldError,
} from 'payload';
import type { Stored } from '../publishing/parts.ts';
import { inGerman } from './entries.ts';

/** What an entry would be after a save, and what the form would say is wrong with it. */
export interface CheckedEntry {
  entry: Stored;
  problems: Pick<ValidationFieldError, 'path' | 'message'>[];
}

/**
 * What a save of the form would make of an entry: its fields cleaned and checked as Payload does it, by the rights of
 * the person, with nothing stored. Unlike a draft, whose fields Payload does not check; of an entry that is there only
 * the fields that change.
 * @param original null for a new entry
 */
export async function checkedEntry(
  request: PayloadRequest,
  original: Stored | null,
  patch: Stored,
): Promise<CheckedEntry> {
  const req = inGerman(request);
  const collection = req.payload.collections.actors.config;
  const doc = structuredClone(original ?? {});
  const data = structuredClone({ ...patch, _status: 'draft' });
  const errors: ValidationFieldError[] = [];
  const args = {
    collection,
    context: {},
    data,
    doc,
    fields: collection.fields,
    global: null,
    id: original ? String(original.id) : undefined,
    operation: original ? ('update' as const) : ('create' as const),
    overrideAccess: false,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req,
    siblingData: data,
    siblingDoc: doc,
  };
  try {
    await beforeValidateTraverseFields(args);
    await beforeChangeTraverseFields({
      ...args,
      docWithLocales: {},
      siblingDocWithLocales: {},
      errors,
      fieldLabelPath: '',
      mergeLocaleActions: [],
      submittedTopLevelFieldNames: original ? new Set(Object.keys(patch)) : undefined,
    });
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error;
    errors.push(...errorsOf(error));
  }
  return { entry: data, problems: errors };
}

/** What a refusal says about fields; about none where it says nothing of them. */
export function errorsOf(error: APIError): CheckedEntry['problems'] {
  const { errors } = (error.data ?? {}) as { errors?: CheckedEntry['problems'] };
  return errors?.length ? errors : [{ path: '', message: error.message }];
}
