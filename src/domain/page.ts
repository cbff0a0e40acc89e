import type { RecurringDay } from './calendar/recurring-day.ts';
import type { Localized } from './localized.ts';
import type { PartialDate } from './partial-date.ts';
import type { RichText } from './rich-text.ts';

export const pageKeys = ['basics', 'about', 'contact', 'imprint', 'privacy', 'accessibility'] as const;
export type PageKey = (typeof pageKeys)[number];

/** Pages that staff do not write and the search finds. */
export type OwnPageKey = 'facts' | 'funding' | 'countries' | 'report' | 'take-along' | 'brochure';

/** A picture of ours; `alt` says what it shows. */
export interface Picture {
  url: string;
  alt: Localized<string>;
  width: number;
  height: number;
}

/** A page of prose, written by staff. */
export interface Page {
  key: PageKey;
  title: Localized<string>;
  body: Localized<RichText> | null;
  /** Since when the text holds, where it says what will change. */
  textAsOf: PartialDate | null;
  picture: Picture | null;
  /** Told below the text. */
  days: RecurringDay[];
  updatedOn: string;
  hasReviewedText: boolean;
}
