import { type FieldHook, ValidationError } from 'payload';
import { hasForeignScheme } from '../../domain/web-address.ts';
import { explain } from '../explain.ts';

/**
 * Refuses `javascript:`, `data:` and whatever else is no page, before it is stored: drafts are not checked otherwise,
 * but shown in the preview.
 * @throws ValidationError in the editor's language, for drafts too
 */
export const refuseForeignScheme: FieldHook = ({ value, field, path, collection, req }) => {
  if (typeof value !== 'string' || !hasForeignScheme(value)) return value;
  const label = 'label' in field && field.label ? field.label : path.join('.');
  const errors = [{ label, path: path.join('.'), message: explain('address-scheme', req) }];
  throw new ValidationError({ collection: collection?.slug, errors, req }, req.t);
};
