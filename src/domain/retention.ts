/** So many days after staff have called a report spam it is deleted whole: it has never changed an entry. */
export const daysOfSpam = 90;
/** So many days a mail is kept that could not be sent, and a table that somebody only looked at. */
export const daysOfLeftovers = 30;

/** So many searches without a result are kept: a flood of made-up words must not fill the database. */
export const mostMissedSearches = 500;
/** So many hours a session of staff lasts while nobody uses it. */
export const hoursOfSession = 8;

/** The moment that lies so many days before another, in ISO 8601. */
export const daysBefore = (days: number, now: Date): string =>
  new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString();
