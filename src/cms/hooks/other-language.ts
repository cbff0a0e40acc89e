import { type FieldHook, isolateObjectProperty, type PayloadRequest, type TextField, ValidationError } from 'payload';
import { type Locale, locales } from '../../i18n/locales.ts';
import { explain } from '../explain.ts';
import { englishNameOf } from '../fields/english-name.ts';

type Check = (value: unknown, options: Record<string, unknown>) => Promise<string | true> | string | true;

/**
 * Checks the text that goes live in the language the editor does not have open. Publishing publishes both, but Payload
 * checks only the one, and drafts not at all: half an English draft, or an entry without a German name, would go live.
 * @throws ValidationError that names the language
 */
export const checkOtherLanguage: FieldHook = async (args) => {
  const { data, originalDoc, siblingData, siblingDocWithLocales, collection, global, path, req } = args;
  const field = args.field as TextField;
  const check = field.validate as Check | undefined;
  const isLive = data?._status !== 'draft' && !data?.deletedAt;
  // English sent in the same form is checked there, under its own name.
  const isSentToo = req.locale === 'de' && siblingData[englishNameOf(field.name)] !== undefined;
  if (!isLive || isSentToo || !check) return;
  const whole = { ...originalDoc, ...data };
  const operation = args.operation === 'create' ? 'create' : 'update';
  const isShown = field.admin?.condition?.(whole, siblingData, { blockData: {}, operation, path, user: req.user });
  if (isShown === false) return;
  const stored = (siblingDocWithLocales?.[field.name] ?? {}) as Partial<Record<Locale, unknown>>;
  for (const locale of locales.filter((other) => other !== req.locale)) {
    const problem = await check(stored[locale], {
      ...field,
      id: originalDoc?.id,
      collectionSlug: collection?.slug,
      data: whole,
      siblingData,
      operation,
      path,
      event: 'submit',
      preferences: { fields: {} },
      req: inLocale(req, locale),
    });
    if (problem === true) continue;
    const message = `${explain(`other-${locale}`, req)} ${problem}`;
    const errors = [{ label: field.label || field.name, path: path.join('.'), message }];
    throw new ValidationError({ collection: collection?.slug, global: global?.slug, errors, req }, req.t);
  }
};

function inLocale(req: PayloadRequest, locale: Locale): PayloadRequest {
  const other = isolateObjectProperty(req, 'locale');
  other.locale = locale;
  return other;
}
