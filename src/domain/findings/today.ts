import type { Entry, Finding, Words } from './finding.ts';

/** What one sitting has time for. */
const minutesOfToday = 15;

/** What is to be done about one entry. */
export interface Task {
  entry: Entry;
  findings: Finding[];
}

/** Findings of one kind. */
export interface Group {
  kind: string;
  heading: Words;
  findings: Finding[];
}

/** The work at hand, and what is left for when there is more time. */
export interface Today {
  tasks: Task[];
  /** How many things are to be done, and about how long they take together. */
  count: number;
  minutes: number;
  later: Group[];
}

/** The most harmful first; of those that harm alike, what has waited longest; then by title, the same each time. */
function byHarm(one: Finding, other: Finding): number {
  return (
    other.harm - one.harm ||
    (one.since ?? '').localeCompare(other.since ?? '') ||
    one.entry.title.localeCompare(other.entry.title, 'de') ||
    one.entry.key.localeCompare(other.entry.key)
  );
}

/**
 * Takes as much as fits into a quarter of an hour, the most harmful first, bundled by entry: who has one open mends all
 * of it that fits.
 */
export function todayOf(findings: Finding[]): Today {
  const chosen: Finding[] = [];
  const left: Finding[] = [];
  let minutes = 0;
  for (const finding of findings.toSorted(byHarm)) {
    const fits = minutes + finding.minutes <= minutesOfToday;
    if (fits) minutes += finding.minutes;
    (fits ? chosen : left).push(finding);
  }
  return { tasks: bundled(chosen), count: chosen.length, minutes, later: grouped(left) };
}

const bundled = (findings: Finding[]): Task[] =>
  alike(findings, ({ entry }) => entry.key).map(([first, ...others]) => ({
    entry: first.entry,
    findings: [first, ...others],
  }));

/** Puts findings together by kind, in the order in which the kinds come first. */
export const grouped = (findings: Finding[]): Group[] =>
  alike(findings, ({ kind }) => kind).map(([first, ...others]) => ({
    kind: first.kind,
    heading: first.heading,
    findings: [first, ...others],
  }));

/** Puts together what has the same key, in the order in which the keys come first. */
function alike(findings: Finding[], keyOf: (finding: Finding) => string): [Finding, ...Finding[]][] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return [...groups.values()];
}
