import type { ExaminedDocument } from './document.ts';
import type { InPlace } from './finding.ts';

/**
 * Values that mend a finding on the start page; nothing where the form is the place: where a draft would go live with
 * them.
 */
export const inPlace = (
  { drafts, savedOn }: ExaminedDocument,
  mending: Omit<InPlace, 'basedOn'>,
): { inPlace?: InPlace } => (drafts.de || drafts.en || !savedOn ? {} : { inPlace: { ...mending, basedOn: savedOn } });
