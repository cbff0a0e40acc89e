import { cleanLine } from '../../domain/clean-text.ts';
import { asciiEmail } from '../../domain/email-address.ts';
import type { ProposedField } from '../../domain/reports/proposal.ts';
import { telephoneNumber } from '../../domain/telephone-number.ts';
import { completedAddress } from '../../domain/web-address.ts';
import type { Locale } from '../../i18n/locales.ts';
import { englishNameOf } from '../fields/english-name.ts';
import { rowsOf, type Stored, within } from '../publishing/parts.ts';
import { typedText } from './plain-rich-text.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A localized text of an entry as the form has it, in a language, else in German, as visitors read it. */
function inWords(entry: Stored, field: string, language: Locale): string {
  const read = (name: string) => (field === 'summary' ? typedText(entry[name]) : textOf(entry[name]));
  return (language === 'en' && read(englishNameOf(field))) || read(field);
}

const websiteOf = (entry: Stored): Stored | undefined =>
  rowsOf(entry.links).find(({ platform }) => platform === 'website');

function addressOf(entry: Stored): string {
  const { streetAddress, postalCode, addressLocality } = within(entry.contact);
  if (!streetAddress && !postalCode) return '';
  const town = [postalCode, addressLocality || entry.seat].map(textOf).filter(Boolean).join(' ');
  return [textOf(streetAddress), town].filter(Boolean).join(', ');
}

/** What an entry says in a part that somebody proposes to change. @param entry as the form has it */
export function standing(entry: Stored, field: ProposedField, language: Locale): string {
  switch (field) {
    case 'text':
    case 'other':
      return '';
    case 'website':
      return textOf(websiteOf(entry)?.url);
    case 'telephone':
    case 'email':
    case 'page':
      return textOf(within(entry.contact)[field]);
    case 'address':
      return addressOf(entry);
    case 'foundingYear':
      return entry.foundingYear ? String(entry.foundingYear) : '';
    default:
      return inWords(entry, field, language);
  }
}

/** A value in the form in which it is stored, so that what comes to the same is seen to. */
export function asStored(field: ProposedField, value: string): string {
  if (field === 'telephone') return telephoneNumber(value) ?? value;
  if (field === 'email') return asciiEmail(value);
  if (field === 'website' || field === 'page') return completedAddress(cleanLine(value));
  if (field === 'address')
    return value
      .split(/\n|,/)
      .map((part) => part.trim())
      .filter(Boolean)
      .join(', ');
  return value;
}
