import type { Field, SelectField, TextField } from 'payload';
import { textLanguages } from '../../domain/actors/actor.ts';
import { completedAddress, webAddressProblem } from '../../domain/web-address.ts';
import { explain } from '../explain.ts';
import type { Holding } from '../hooks/clean-text.ts';
import { refuseForeignScheme } from '../hooks/foreign-scheme.ts';

const languageNames: Record<(typeof textLanguages)[number], { de: string; en: string }> = {
  de: { de: 'Deutsch', en: 'German' },
  en: { de: 'Englisch', en: 'English' },
  fr: { de: 'Französisch', en: 'French' },
  nl: { de: 'Niederländisch', en: 'Dutch' },
  pl: { de: 'Polnisch', en: 'Polish' },
  tr: { de: 'Türkisch', en: 'Turkish' },
  es: { de: 'Spanisch', en: 'Spanish' },
  it: { de: 'Italienisch', en: 'Italian' },
  uk: { de: 'Ukrainisch', en: 'Ukrainian' },
  mul: { de: 'mehrere Sprachen', en: 'several languages' },
};

/** The language of a name or of the page behind an address. */
export function languageField(overrides: Partial<SelectField> = {}): Field {
  return {
    name: 'language',
    type: 'select',
    label: { de: 'Sprache', en: 'Language' },
    options: textLanguages.map((value) => ({ value, label: languageNames[value] })),
    ...overrides,
  } as SelectField;
}

/** An address that may be left empty, such as that of a source. */
export function addressField(overrides: Partial<TextField> = {}): Field {
  return {
    name: 'url',
    type: 'text',
    label: { de: 'Adresse', en: 'Address' },
    maxLength: 2000,
    custom: { holds: 'web-address' satisfies Holding },
    validate: (value: string | null | undefined, { req }: { req: Parameters<typeof explain>[1] }) => {
      const problem = value ? webAddressProblem(completedAddress(value)) : null;
      return problem ? explain(problem, req) : true;
    },
    hooks: { beforeChange: [refuseForeignScheme] },
    ...overrides,
  } as TextField;
}

/**
 * An address with its state: a target that exists but whose address nobody knows is said to be missing, never guessed.
 */
export const targetFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'known',
    label: { de: 'Stand', en: 'State' },
    admin: {
      description: {
        de: '„Ziel unbekannt“, wenn es das Angebot gibt, seine Adresse aber noch fehlt. Bitte nie eine Adresse raten.',
        en: '“Target missing” if the offer exists but its address is not known yet. Please never guess an address.',
      },
    },
    options: [
      { value: 'known', label: { de: 'Adresse bekannt', en: 'Address known' } },
      { value: 'target-missing', label: { de: 'Ziel unbekannt', en: 'Target missing' } },
    ],
  },
  addressField({
    validate: (
      value: string | null | undefined,
      { req, siblingData }: { req: Parameters<typeof explain>[1]; siblingData: Partial<{ state: string }> },
    ) => {
      const isMissing = siblingData.state === 'target-missing';
      if (!value) return isMissing || explain('address-needed', req);
      if (isMissing) return explain('address-not-missing', req);
      const problem = webAddressProblem(completedAddress(value));
      return problem ? explain(problem, req) : true;
    },
  } as Partial<TextField>),
];
