import type { Locale } from '../../i18n/locales.ts';
import { formatPartialDate, type PartialDate } from '../partial-date.ts';

/** What a citation of an entry names. */
export interface CitedEntry {
  name: string;
  /** The directory with its tagline. */
  directory: string;
  publisher: string;
  /** When the entry last changed: a kept page cannot know when it is read, and this names the version. */
  updatedOn: PartialDate;
  /** The whole permanent address. */
  address: string;
}

/** How to cite an entry, as German or English publications do. What is unknown (empty) is left out. */
export function citationOf({ name, directory, publisher, updatedOn, address }: CitedEntry, locale: Locale): string {
  const date = formatPartialDate(updatedOn, locale);
  const parts =
    locale === 'de'
      ? [`„${name}“`, `in: ${directory}`, publisher && `hg. von ${publisher}`, `Fassung vom ${date}`, address]
      : [`“${name}”`, `in: ${directory}`, publisher && `ed. by ${publisher}`, `version of ${date}`, address];
  return parts.filter(Boolean).join(', ');
}
