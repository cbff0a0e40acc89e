import { postedAddress } from '../../domain/reports/posted-address.ts';
import type { Proposal, ProposedField } from '../../domain/reports/proposal.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Explanation } from '../explain.ts';
import { englishNameOf } from '../fields/english-name.ts';
import { rowsOf, type Stored, within } from '../publishing/parts.ts';
import { isPlain, paragraphsOf } from './plain-rich-text.ts';
import { asStored } from './standing.ts';

/** What a proposal makes of an entry: the fields that change, or why staff have to do it by hand. */
type Made = { patch: Stored } | { refused: Explanation };

/** Whether staff can take over a proposal for a part as it is; the others say no more exactly what is meant. */
export const canBeTaken = (field: ProposedField): boolean => field !== 'text' && field !== 'other';

/**
 * The fields of an entry that change where a proposal is taken over, as the form would send them. Values are neither
 * cleaned nor checked here.
 * @param entry as the form has it, pending draft included
 * @param language in which the proposal was made: texts are changed in this one
 */
export function proposedPatch(entry: Stored, { field, value }: Proposal, language: Locale): Made {
  const named = language === 'en' ? englishNameOf(field) : field;
  switch (field) {
    case 'text':
    case 'other':
      return { refused: 'proposal-by-hand' };
    case 'name':
    case 'tagline':
    case 'plainWords':
    case 'seat':
      return { patch: { [named]: value } };
    case 'summary':
      return isPlain(entry[named]) ? { patch: { [named]: paragraphsOf(value) } } : { refused: 'proposal-rich' };
    case 'foundingYear':
      return { patch: { foundingYear: Number(value) } };
    case 'website':
      return { patch: { links: withWebsite(rowsOf(entry.links), asStored(field, value)) } };
    case 'address':
      return withAddress(entry, value);
    default:
      return { patch: { contact: { ...within(entry.contact), [field]: asStored(field, value) } } };
  }
}

/** The first website has the new address, which nobody has tried yet; the other channels stay as they are. */
function withWebsite(links: Stored[], url: string): Stored[] {
  const at = links.findIndex(({ platform }) => platform === 'website');
  const found = { state: 'known', url };
  if (at < 0) return [{ platform: 'website', ...found }, ...links];
  return links.with(at, { ...links[at], ...found, checkedOn: null });
}

/** The town is named only where the post writes it otherwise than the seat. */
function withAddress(entry: Stored, value: string): Made {
  const posted = postedAddress(value);
  if (!posted) return { refused: 'proposal-address' };
  const { streetAddress, postalCode, town } = posted;
  const addressLocality = town === entry.seat ? null : town;
  return { patch: { contact: { ...within(entry.contact), streetAddress, postalCode, addressLocality } } };
}
