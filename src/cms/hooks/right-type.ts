import { type FieldHook, ValidationError } from 'payload';
import { unreadProblem } from '../fields/number.ts';

/**
 * Refuses what is no text in a text field and no number in a number field. Payload's own checks let lists, objects and
 * NaN through: SQLite would store them as JSON, MongoDB fail without saying why.
 * @throws ValidationError in the editor's language, for drafts too
 */
export const refuseWrongType: FieldHook = ({ value, field, path, collection, global, req }) => {
  if (value === undefined || value === null || ('hasMany' in field && field.hasMany)) return;
  const isText = field.type === 'text' || field.type === 'textarea' || field.type === 'email';
  if (isText ? typeof value === 'string' : field.type !== 'number' || Number.isFinite(value)) return;
  const label = 'label' in field && field.label ? field.label : path.join('.');
  const message = unreadProblem(value, req) ?? req.t('validation:invalidInput');
  const errors = [{ label, path: path.join('.'), message }];
  throw new ValidationError({ collection: collection?.slug, global: global?.slug, errors, req }, req.t);
};
