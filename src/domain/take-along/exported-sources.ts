import type { Locale } from '../../i18n/locales.ts';
import type { FactSource } from '../facts/fun-fact.ts';
import { inEach, pairsOf, textsOf } from '../texts.ts';
import { asciiAddress } from '../web-address.ts';
import type { ExportedFact } from './open-data-schema.ts';

/** Who says so, as the open data show it. The same thing is given as read in each language. */
export const exportedSources = (told: Record<Locale, { sources: FactSource[] }>): ExportedFact['sources'] =>
  pairsOf(inEach(told, ({ sources }) => sources)).map((pair) => ({
    name: textsOf(inEach(pair, ({ name }) => name)),
    url: pair.de.url && asciiAddress(pair.de.url),
    gone: pair.de.gone ?? null,
  }));
