/** So many days after a body was asked, confirmed or answered last, it is asked again. */
const daysBetween = 365;
/** So many are asked in one run, so that a large directory neither floods a mail server nor its staff. */
export const mostInOneRun = 20;

const day = 24 * 60 * 60 * 1000;

/** What is noted of how a body confirms its entry; moments in ISO 8601. */
export interface Confirmation {
  /** When it was last asked, and at which address. */
  askedOn: string | null;
  askedAt: string | null;
  /** When it last said that all is right. */
  confirmedOn: string | null;
  /** When it last proposed changes. */
  answeredOn: string | null;
  /** When it said that it wants no more of these mails. */
  declinedOn: string | null;
  /** When the mail that asked it was refused. */
  failedOn: string | null;
}

/** Moments in ISO 8601 before which who was asked, or has answered, is asked again. */
const askedBefore = (now: Date): string => new Date(now.getTime() - daysBetween * day).toISOString();

/** Whether a body is to be asked: a year after it was heard of last, and not if it said that it is never to be. */
export function isDue(noted: Confirmation | null, now: Date): boolean {
  if (!noted) return true;
  if (noted.declinedOn) return false;
  const { askedOn, confirmedOn, answeredOn } = noted;
  return [askedOn, confirmedOn, answeredOn].every((moment) => !moment || moment < askedBefore(now));
}
