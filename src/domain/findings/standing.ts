import { standingOf } from '../translations/translation-state.ts';
import type { ExaminedDocument } from './document.ts';
import { isDue } from './reviews.ts';

/** How many of how many. */
export interface Share {
  count: number;
  of: number;
}

/** How the directory as visitors see it stands. */
export interface DirectoryStanding {
  /** Entries that somebody has compared with the world within their interval. */
  reviewed: Share;
  /** Documents whose English is there, follows the German and is read through. */
  english: Share;
  /** The same, read through or not: what translators can do about it. */
  written: Share;
}

/** Counts what visitors see. Entries of bodies that have ended are not reviewed any more. */
export function directoryStanding(documents: ExaminedDocument[], day: string): DirectoryStanding {
  const live = documents.filter(({ isLive }) => isLive);
  const actors = live.flatMap(({ actor }) => (actor?.isActive ? [actor] : []));
  const states = live.flatMap(({ texts, isReviewed }) => standingOf(texts, isReviewed)?.state ?? []);
  return {
    reviewed: {
      count: actors.filter(({ reviewedOn, reviewMonths }) => !isDue(reviewedOn, day, reviewMonths)).length,
      of: actors.length,
    },
    english: { count: states.filter((state) => state === 'current').length, of: states.length },
    written: {
      count: states.filter((state) => state === 'current' || state === 'not-reviewed').length,
      of: states.length,
    },
  };
}
