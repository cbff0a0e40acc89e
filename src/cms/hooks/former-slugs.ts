import { type CollectionBeforeChangeHook, type Field, isolateObjectProperty } from 'payload';
import type { Translations } from '../../domain/localized.ts';
import { locales } from '../../i18n/locales.ts';
import { nobodyOnField } from '../access.ts';
import { englishNameOf } from '../fields/english-name.ts';

/** As many as the field takes; the oldest go first. */
const mostFormerSlugs = 50;

/** Every slug a document has had: for editors to see, kept by the hook below alone. */
export const formerSlugsField: Field = {
  name: 'formerSlugs',
  type: 'text',
  hasMany: true,
  maxRows: mostFormerSlugs,
  label: { de: 'Frühere Adressen', en: 'Former addresses' },
  access: { create: nobodyOnField, update: nobodyOnField },
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: { de: 'Führen weiterhin hierher.', en: 'Still lead here.' },
  },
};

/**
 * Keeps every address under which a document has been stored in either language, so that links to it go on working:
 * also through drafts, which begin from the last draft, and when an older version is restored, which brings its own
 * list.
 */
export const rememberSlugs: CollectionBeforeChangeHook = async ({ data, originalDoc, req, collection, context }) => {
  if (!originalDoc?.id) return data;
  const stored = await req.payload.findByID({
    collection: collection.slug as 'actors',
    id: originalDoc.id,
    depth: 0,
    locale: 'all',
    overrideAccess: true,
    disableErrors: true,
    trash: true,
    // The read must not turn the language of the write.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  });
  const slugs = (stored?.slug ?? {}) as Translations<string>;
  const isWithEnglish = context.isRestoringVersion || typeof data[englishNameOf('slug')] === 'string';
  const changing = isWithEnglish ? locales : locales.filter((locale) => locale === req.locale);
  const former = [
    ...(stored?.formerSlugs ?? []),
    ...((originalDoc.formerSlugs as string[] | null) ?? []),
    ...changing.flatMap((locale) => slugs[locale] ?? []),
  ].filter((slug) => slug !== data.slug && slug !== data[englishNameOf('slug')]);
  return { ...data, formerSlugs: [...new Set(former)].slice(-mostFormerSlugs) };
};
