import type { PayloadRequest } from 'payload';
import { today } from '../../domain/day.ts';
import { locales } from '../../i18n/locales.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { explain, Refusal } from '../explain.ts';
import { momentOfDay } from '../fields/date-reasons.ts';
import { type Part, rowsOf, type Stored, within } from '../publishing/parts.ts';
import { publishParts } from '../publishing/publish-parts.ts';
import { addDraft, fieldsOf, readStates } from '../publishing/subject.ts';
import { textsOf } from '../translations/texts.ts';

/** What of the contact is not seen to be right by itself. */
const isNoContact = new Set(['id', 'confirmedOn', 'addressCountry']);

/**
 * Notes that a published entry was compared with the world today: as a whole, in each language that it is written in,
 * for the contact and for every channel that has an address. Publishes this alone; a draft that waits goes on waiting.
 * @param basedOn when the state was saved that the person has seen (ISO 8601)
 * @throws Refusal where the entry is not published, or was changed meanwhile
 */
export async function noteReview(req: PayloadRequest, id: string, basedOn: string): Promise<void> {
  const subject = { collection: 'actors', id } as const;
  await inTransaction(req, async () => {
    const { live, draft } = await readStates(req, subject);
    if (!live) throw new Refusal(explain('nothing-live', req));
    const newest = draft ?? live;
    if (timeOf(newest) !== Date.parse(basedOn)) throw new Refusal(explain('changed-meanwhile', req));
    const hasEnglish = textsOf(fieldsOf(req, subject), live).some(({ english }) => english);
    const day = today();
    if (draft) await addDraft(req, subject, asReviewed(draft, day, hasEnglish));
    await publishParts(
      req,
      subject,
      partsOf(live, hasEnglish),
      draft ? {} : { from: asReviewed(live, day, hasEnglish) },
    );
  });
}

const timeOf = ({ updatedAt }: Stored): number => new Date(updatedAt as string | Date).getTime();

/** Whether an entry tells any way to the body besides its channels. */
export const hasContact = ({ contact }: Stored): boolean =>
  Object.entries(within(contact)).some(([name, value]) => value && !isNoContact.has(name));

function asReviewed(state: Stored, day: string, hasEnglish: boolean): Stored {
  const moment = momentOfDay(day);
  return {
    ...state,
    reviewedOn: moment,
    hasReviewedText: { ...within(state.hasReviewedText), de: true, ...(hasEnglish ? { en: true } : {}) },
    links: rowsOf(state.links).map((row) => (row.url ? { ...row, checkedOn: moment } : row)),
    ...(hasContact(state) ? { contact: { ...within(state.contact), confirmedOn: day } } : {}),
  };
}

function partsOf(live: Stored, hasEnglish: boolean): Part[] {
  const reviewed = locales.filter((locale) => locale === 'de' || hasEnglish);
  return [
    { path: 'reviewedOn', locale: null },
    ...reviewed.map((locale) => ({ path: 'hasReviewedText', locale })),
    ...rowsOf(live.links).flatMap(({ id, url }) => (url ? [{ path: `links.${id}.checkedOn`, locale: null }] : [])),
    ...(hasContact(live) ? [{ path: 'contact.confirmedOn', locale: null }] : []),
  ];
}
