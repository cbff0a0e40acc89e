import type { CollectionBeforeValidateHook } from 'payload';
import { countryCodes, countryName } from '../../../domain/country.ts';
import { englishNameOf } from '../../fields/english-name.ts';

/**
 * Names the document after its country, in both languages: nobody types what is known. Without a country its code is
 * left out, not null: to MongoDB two nulls are the same value.
 */
export const nameByCode: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { code = originalDoc?.code, ...rest } = data ?? {};
  if (!code) return rest;
  // Refused afterwards, at its field.
  if (!countryCodes.includes(code)) return data;
  const english = countryName(code, 'en');
  if (req.locale === 'en') return { ...data, name: english };
  return { ...data, name: countryName(code, 'de'), [englishNameOf('name')]: english };
};
