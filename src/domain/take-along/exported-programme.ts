import { type Locale, locales } from '../../i18n/locales.ts';
import type { FundingProgramme } from '../funding/funding-programme.ts';
import type { Localized } from '../localized.ts';
import { inEach, pairsOf, textsOf } from '../texts.ts';
import { asciiAddress } from '../web-address.ts';
import { exportedSources } from './exported-sources.ts';
import type { Whereabouts } from './open-data-address.ts';
import type { ExportedProgramme } from './open-data-schema.ts';

type TextPart = (programme: FundingProgramme) => Localized<string> | null;

/** A funding programme as the open data show it. The same programme is given as read in each language. */
export function exportedProgramme(
  programme: Record<Locale, FundingProgramme>,
  { funding }: Whereabouts,
): ExportedProgramme {
  const { id, deadlines, applicants, region, countries, state, stateAsOf, url, gone, advisers } = programme.de;
  const text = (part: TextPart) => textsOf(inEach(programme, part));
  return {
    id,
    url: { de: `${funding.de}#${id}`, en: `${funding.en}#${id}` },
    name: text(({ name }) => name),
    giver: text(({ giver }) => giver),
    forWhom: text(({ forWhom }) => forWhom),
    pays: text(({ pays }) => pays),
    conditions: text(({ conditions }) => conditions),
    ownShare: text(({ ownShare }) => ownShare),
    rhythm: text(({ rhythm }) => rhythm),
    deadlines,
    applicants,
    region,
    countries,
    amounts: pairsOf(inEach(programme, ({ amounts }) => amounts)).map((pair) => {
      const { comparator, value, valueTo, asOf } = pair.de;
      return { comparator, value, valueTo, per: textsOf(inEach(pair, ({ per }) => per)), asOf };
    }),
    state,
    stateAsOf,
    stateNote: text(({ stateNote }) => stateNote),
    officialPage: url && asciiAddress(url),
    officialPageGone: gone ?? null,
    advisers: advisers.map(({ slug }) => slug),
    sources: exportedSources(programme),
    reviewedTexts: locales.filter((locale) => programme[locale].hasReviewedText),
  };
}
