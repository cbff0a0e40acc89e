import type { Finding, Reader } from './finding.ts';

/** Whose findings they are: what editors put off, translators may still do, and the other way round. */
export const circles = ['editors', 'translators'] as const;
export type Circle = (typeof circles)[number];

/** That somebody has set a finding aside. */
export interface SetAside extends Pick<Finding, 'kind' | 'form' | 'place'> {
  id: string;
  /** The fingerprint of what the finding was about. */
  about: string;
  /** The day on which it comes back, as `2026-11-26`; null: it is right as it is, until that changes. */
  until: string | null;
  circle: Circle;
  /** Who did it; null where nobody knows any more. */
  by: string | null;
  /** When (ISO 8601). */
  on: string;
}

/** A finding, and what keeps it from being told. */
export interface FindingAside {
  finding: Finding;
  asides: [SetAside, ...SetAside[]];
}

/** For how many days something may be put off. */
export const delays = { week: 7, month: 30, quarter: 91 } as const;
export type Delay = keyof typeof delays;

export const circleOf = ({ mayPublish }: Pick<Reader, 'mayPublish'>): Circle =>
  mayPublish ? 'editors' : 'translators';

/** The day so many days after another, both as `2026-11-26`. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Parts what is to be told from what was set aside. What is right as it is, editors decide for translators too; what is
 * put off, each of the two for themselves.
 */
export function partSetAside(
  findings: Finding[],
  known: SetAside[],
  day: string,
  reader: Pick<Reader, 'mayPublish'>,
): { open: Finding[]; aside: FindingAside[] } {
  const circle = circleOf(reader);
  const byPlace = new Map<string, SetAside[]>();
  for (const each of known) byPlace.set(placeOf(each), [...(byPlace.get(placeOf(each)) ?? []), each]);
  const open: Finding[] = [];
  const aside: FindingAside[] = [];
  for (const finding of findings) {
    const [first, ...others] = (byPlace.get(placeOf(finding)) ?? []).filter((each) =>
      holds(each, finding, day, circle),
    );
    if (first) aside.push({ finding, asides: [first, ...others] });
    else open.push(finding);
  }
  return { open, aside };
}

const placeOf = ({ kind, form, place }: Pick<Finding, 'kind' | 'form' | 'place'>): string =>
  [kind, form, place].join('\n');

/** Whether it still keeps the finding from being told. */
function holds(aside: SetAside, { about }: Finding, day: string, circle: Circle): boolean {
  if (aside.until) return aside.until > day && aside.circle === circle;
  return aside.about === about && (aside.circle === circle || aside.circle === 'editors');
}
