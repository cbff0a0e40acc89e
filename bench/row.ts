/** How many made-up entries stand beside the real ones when the site is measured as it grows. */
export const sizes = [20, 2_000, 10_000] as const;

/** One line of the table of figures. */
export interface Row {
  /** What was measured, with its unit. */
  what: string;
  /** Ours to the reference, or the largest size to the smallest. */
  ratio?: number;
  /** What `ratio` compares with. */
  of?: string;
  /** With 20, 2,000 and 10,000 entries. */
  figures: readonly (number | undefined)[];
  bar?: Bar;
}

/** What a figure must be to be good enough: its ratio, or the figure of the most entries. */
export interface Bar {
  what: 'ratio' | 'figure';
  most?: number;
  least?: number;
}

/** What a part has to say: rows, and sections of its own in the report. */
export interface Findings {
  rows?: Row[];
  /** What could not be measured here, and why. */
  skipped?: string[];
  /** Markdown by title. */
  sections?: Record<string, string>;
}

/** One part of the measurements, which runs alone too. */
export interface Part {
  name: string;
  /** @param wanted the sizes, of those that there are, at which what grows is measured */
  measure(wanted: readonly number[]): Promise<Findings>;
}

/** Whether the bar of a row is met. Undefined where it has none, or nothing was measured. */
export function isMet({ ratio, figures, bar }: Row): boolean | undefined {
  const value = bar?.what === 'ratio' ? ratio : figures.findLast((figure) => figure !== undefined);
  if (!bar || value === undefined) return undefined;
  return value <= (bar.most ?? Number.POSITIVE_INFINITY) && value >= (bar.least ?? Number.NEGATIVE_INFINITY);
}

/** The value below which this share (0 to 1) of all lies; with few values the next above. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The middle of some values. */
export const median = (values: readonly number[]) => percentile(values, 0.5);
