import type { Locale } from '../../i18n/locales.ts';
import { formatPartialDate } from '../partial-date.ts';
import type { FactClaim } from './fun-fact.ts';

/** Where a fact is read. */
export interface CitedIn {
  /** The directory with its tagline. */
  directory: string;
  publisher: string;
  /** The whole address of the page of facts. */
  address: string;
}

/**
 * The reference to a number, as German or English publications give it, without its address: who says so first, since
 * when it holds, and where it was read. What is unknown (empty) is left out.
 */
export function factCitation({ sources, asOf }: FactClaim, { directory, publisher }: CitedIn, locale: Locale): string {
  const isGerman = locale === 'de';
  const date = asOf && `${isGerman ? 'Stand' : 'as of'} ${formatPartialDate(asOf, locale)}`;
  const parts = [
    sources[0]?.name.value,
    date,
    sources.length ? `${isGerman ? 'zitiert nach' : 'quoted in'}: ${directory}` : directory,
    publisher && `${isGerman ? 'hg. von' : 'ed. by'} ${publisher}`,
  ];
  return parts.filter(Boolean).join(', ');
}
