import { type FieldHook, type FieldHookArgs, ValidationError } from 'payload';
import { unreadProblem } from '../fields/number.ts';

/**
 * Refuses what is no text in a text field and no number in a number field. Payload's own checks let lists, objects and
 * NaN through: SQLite would store them as JSON, MongoDB fail without saying why.
 * @throws ValidationError in the editor's language, for drafts too
 */
export const refuseWrongType: FieldHook = (args) => {
  const { value, field } = args;
  if (value === undefined || value === null || ('hasMany' in field && field.hasMany)) return;
  const isText = field.type === 'text' || field.type === 'textarea' || field.type === 'email';
  if (isText ? typeof value === 'string' : field.type !== 'number' || Number.isFinite(value)) return;
  refuse(args, unreadProblem(value, args.req) ?? args.req.t('validation:invalidInput'));
};

/**
 * Refuses what is none of the choices of a field. Payload looks at words alone, and at nothing in drafts and the trash:
 * SQLite would store it, MongoDB fail. To be asked before the change, when what the writer may not change is left out.
 * @throws ValidationError in the editor's language
 */
export const refuseWrongChoice: FieldHook = (args) => {
  const { value, field } = args;
  if (field.type !== 'select' || value === undefined || value === null || value === '') return;
  const choices: unknown[] = field.options.map((option) => (typeof option === 'string' ? option : option.value));
  const isRight = (one: unknown) => choices.includes(one) || (typeof one === 'string' && isLookedAt(args));
  const isAllRight = field.hasMany ? Array.isArray(value) && value.every(isRight) : isRight(value);
  if (!isAllRight) refuse(args, args.req.t('validation:invalidSelection'));
};

/** Whether Payload's own checks follow, which tell all problems at once. */
function isLookedAt({ data, collection, global }: FieldHookArgs): boolean {
  const hasDrafts = Boolean((collection ?? global)?.versions?.drafts);
  return !data?.deletedAt && (!hasDrafts || data?._status === 'published');
}

function refuse({ field, path, collection, global, req }: FieldHookArgs, message: string): never {
  const label = 'label' in field && field.label ? field.label : path.join('.');
  const errors = [{ label, path: path.join('.'), message }];
  throw new ValidationError({ collection: collection?.slug, global: global?.slug, errors, req }, req.t);
}
