import { dayOf } from '../day.ts';
import type { ExaminedActor, ExaminedDocument, Keeper } from './document.ts';
import type { Found, InPlace, Reader, Rule, Words } from './finding.ts';
import { dayInWords } from './in-words.ts';

/** So many months after its last review an entry is to be reviewed again, where it says nothing else. */
export const usualInterval = 12;
/** So many months later the deputy is reminded, too. */
const monthsUntilDeputy = 2;

/** The day so many months later, for comparing: some are no day of the calendar, such as 31 February. */
function monthsAfter(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
}

/** Whether the last review lies so many months back or more, or there was none. */
export function isDue(reviewedOn: string | null, day: string, months: number = usualInterval): boolean {
  return !reviewedOn || monthsAfter(dayOf(reviewedOn), months) <= day;
}

/** Whether an entry is to be looked at: one that visitors see, of a body that is still at work. */
const isReviewed = ({ actor, isLive }: ExaminedDocument): boolean => isLive && actor?.isActive === true;

const never = { de: 'Noch nie hat jemand nachgesehen, ob alles stimmt.', en: 'Nobody has ever checked this entry.' };

const longAgo = (reviewedOn: string): Words => ({
  de: `Seit dem ${dayInWords(reviewedOn, 'de')} hat niemand nachgesehen.`,
  en: `Nobody has checked this entry since ${dayInWords(reviewedOn, 'en')}.`,
});

/** The page on which an entry is reviewed, below the address of the admin. */
const pageOf = ({ form }: Pick<ExaminedDocument, 'form'>): string => form.replace(/^collections\/actors/, 'pruefen');

/** Whose it is: "Zuständig: Erika Muster, in Vertretung Max Muster." */
function whose({ reviewer, deputy }: ExaminedActor, reader: Reader): Words {
  const named = (keeper: Keeper | null, you: string, away: string) =>
    keeper && (keeper.id === reader.id ? you : `${keeper.name}${keeper.mayReview ? '' : ` (${away})`}`);
  const told = (you: string, away: string, [mine, theirs, nobody]: [string, string, string]) => {
    const [first, second] = [named(reviewer, you, away), named(deputy, you, away)];
    if (!first && !second) return `${nobody}.`;
    const words = [first && `${mine}: ${first}`, second && `${theirs}: ${second}`].filter(Boolean).join(', ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  return {
    de: told('Sie', 'kann nicht mehr prüfen', ['Zuständig', 'in Vertretung', 'Niemand ist dafür eingetragen']),
    en: told('you', 'can no longer review', ['Responsible', 'deputy', 'Nobody is named for it']),
  };
}

/** Nobody has compared the entry with the world for as long as it says. */
const review: Rule<ExaminedDocument> = {
  kind: 'review',
  heading: { de: 'Einträge, die jemand prüfen sollte', en: 'Entries that somebody should check' },
  does: { de: 'Eintrag prüfen', en: 'Check the entry' },
  harm: 35,
  isFor: 'editors',
  patience: 'later',
  find(document, day, reader): Found | null {
    const { actor } = document;
    if (!actor || !isReviewed(document) || !isDue(actor.reviewedOn, day, actor.reviewMonths)) return null;
    const { reviewedOn } = actor;
    const inPlace = stillRight(actor, day, document);
    return {
      says: reviewedOn ? longAgo(reviewedOn) : never,
      why: whose(actor, reader),
      since: reviewedOn,
      minutes: 3,
      field: null,
      page: pageOf(document),
      about: reviewedOn ?? '',
      ...(inPlace && { inPlace }),
    };
  },
};

/**
 * All of it holds as of today, in every language it is written in and for every way to the body. With a draft pending,
 * its page is the place.
 */
function stillRight(actor: ExaminedActor, day: string, { drafts, savedOn, texts }: ExaminedDocument): InPlace | null {
  if (drafts.de || drafts.en || !savedOn) return null;
  const { reviewedOn, isRead, channels, contact } = actor;
  const hasEnglish = texts.some(({ english }) => english.trim());
  const moment = `${day}T12:00:00.000Z`;
  return {
    does: { de: 'Stimmt alles noch', en: 'All still right' },
    set: {
      reviewedOn: moment,
      hasReviewedText: true,
      ...(hasEnglish && { hasReviewedTextEn: true }),
      links: channels.map(({ id, hasAddress, checkedOn }) => ({ id, checkedOn: hasAddress ? moment : checkedOn })),
      ...(contact && { contact: { confirmedOn: day } }),
    },
    back: {
      reviewedOn,
      hasReviewedText: isRead.de,
      ...(hasEnglish && { hasReviewedTextEn: isRead.en }),
      links: channels.map(({ id, checkedOn }) => ({ id, checkedOn })),
      ...(contact && { contact }),
    },
    basedOn: savedOn,
  };
}

/** What there is to review. */
export const reviewRules: Rule<ExaminedDocument>[] = [review];

/** An entry that somebody is reminded to review. */
export interface Reminder {
  title: string;
  /** Its page for that, below the address of the admin. */
  page: string;
  says: Words;
  /** Who should have done it, where the reminded person is the deputy and there is such a one. */
  insteadOf: string | null;
}

/** Whether a due review is the deputy's by now: it has waited long, or nobody else can do it. */
const isDeputys = ({ reviewedOn, reviewMonths, reviewer }: ExaminedActor, day: string): boolean =>
  !reviewer?.mayReview || isDue(reviewedOn, day, reviewMonths + monthsUntilDeputy);

/**
 * What a person is reminded of: the reviews that are due and theirs; as a deputy, those that have waited long or that
 * the person responsible can no longer do. What has waited longest comes first.
 */
export function remindersFor(account: string, documents: ExaminedDocument[], day: string): Reminder[] {
  const due = documents
    .filter(isReviewed)
    .flatMap(({ actor, ...document }) =>
      actor && isDue(actor.reviewedOn, day, actor.reviewMonths) ? [{ ...document, actor }] : [],
    );
  return due
    .filter(({ actor }) => {
      const { reviewer, deputy } = actor;
      return reviewer?.id === account || (deputy?.id === account && isDeputys(actor, day));
    })
    .toSorted((one, other) => (one.actor.reviewedOn ?? '').localeCompare(other.actor.reviewedOn ?? ''))
    .map(({ actor: { reviewedOn, reviewer }, ...document }) => ({
      title: document.entry.title,
      page: pageOf(document),
      says: reviewedOn ? longAgo(reviewedOn) : never,
      insteadOf: reviewer && reviewer.id !== account ? reviewer.name : null,
    }));
}
