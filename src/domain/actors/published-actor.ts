import type { Locale } from '../../i18n/locales.ts';
import type { Actor } from './actor.ts';

/** An actor with what only files and feeds need to know of it. */
export interface PublishedActor extends Actor {
  /** When visitors first saw it (ISO 8601). */
  publishedOn: string;
}

/** The same actor as read in each language. */
export type ActorInLanguages = Record<Locale, PublishedActor>;
