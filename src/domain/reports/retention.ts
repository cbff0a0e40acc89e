/** For so many days after a report is dealt with, its visitor can still be asked or answered. */
export const daysAfterDealtWith = 90;
/** So many days after it was sent the address goes, dealt with or not. */
export const daysAtMost = 365;

const day = 24 * 60 * 60 * 1000;

interface Kept {
  /** When the report was sent (ISO 8601). */
  createdAt: string;
  /** When it was dealt with, or nothing where it is not. */
  dealtWithOn?: string | null;
}

/** Until when the personal data of a report are kept. */
export function keptUntil({ createdAt, dealtWithOn }: Kept): Date {
  const latest = Date.parse(createdAt) + daysAtMost * day;
  return new Date(dealtWithOn ? Math.min(latest, Date.parse(dealtWithOn) + daysAfterDealtWith * day) : latest);
}

/** What is dealt with, or was sent, before these moments is kept no longer: the same rule, to ask a database by. */
export function keptSince(now: Date): { dealtWith: Date; sent: Date } {
  const before = (days: number) => new Date(now.getTime() - days * day);
  return { dealtWith: before(daysAfterDealtWith), sent: before(daysAtMost) };
}
