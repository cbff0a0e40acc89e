import type { Actor } from '../../domain/actors/actor.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The anchor of an entry in the brochure, where it can stand in both languages. */
export function entryAnchor(actor: Actor, locale: Locale): string {
  return `${locale}-${actor.slugs[locale]}`;
}
