import type { ExaminedActor, ExaminedDocument } from '../domain/findings/document.ts';
import type { Reader } from '../domain/findings/finding.ts';

export const editor: Reader = { id: 'e', mayPublish: true };
export const translator: Reader = { id: 't', mayPublish: false };

/** What findings are about. */
export const subject = { entry: { key: 'actors/1', title: 'Verein', sign: 'V' }, form: 'collections/actors/1' };
const wholeActor: ExaminedActor = {
  isActive: true,
  reviewedOn: '2026-11-26T12:00:00Z',
  reviewMonths: 12,
  reviewer: null,
  deputy: null,
  isRead: { de: true, en: true },
  channels: [],
  contact: null,
  missing: [],
  missingAddresses: [],
};
/** A document about which nothing is to be found on 26 November 2026. */
export const whole: ExaminedDocument = {
  ...subject,
  isLive: true,
  savedOn: '2026-11-26T12:00:00Z',
  drafts: { de: null, en: null },
  planned: { de: false, en: false },
  texts: [{ path: 'seat', german: 'Köln', english: 'Cologne', basis: 'Köln' }],
  targets: [],
  prose: [],
  claims: null,
  isReviewed: true,
  actor: wholeActor,
  fact: null,
};
/** The same of an entry that lacks something. */
export const withActor = (change: Partial<ExaminedActor>): ExaminedDocument => ({
  ...whole,
  actor: { ...wholeActor, ...change },
});
