import type { Field, TextField } from 'payload';
import { isSlug } from '../../domain/actors/slug.ts';
import { explain } from '../explain.ts';

/**
 * The part of the address that names the document. Made from the name once (`giveSlug`), when it is still empty; after
 * that it stays, whatever the name becomes, since others have linked to it.
 */
export function slugField(overrides: Partial<TextField> & { from?: string } = {}): Field {
  const { from = 'name', ...field } = overrides;
  return {
    name: 'slug',
    type: 'text',
    unique: true,
    index: true,
    maxLength: 100,
    label: { de: 'Teil der Adresse', en: 'Part of the address' },
    validate: (value: string | null | undefined, { req }: { req: Parameters<typeof explain>[1] }) =>
      !value || isSlug(value) || explain('slug-form', req),
    custom: { madeFrom: from },
    ...field,
    admin: {
      position: 'sidebar',
      description: {
        de: 'Entsteht aus dem Namen. Bitte später nicht mehr ändern: Andere verlinken darauf.',
        en: 'Made from the name. Please do not change it later: others link to it.',
      },
      components: { afterInput: [{ path: './address-note.tsx#AddressNote', clientProps: { from } }] },
      ...field.admin,
    },
  } as TextField;
}
