/** A piece of code that keeps something from happening, and the tests that would miss it. */
export interface Guard {
  /** What it keeps, in words. */
  keeps: string;
  file: string;
  /** A piece of the file that stands in it once. */
  text: string;
  /** What stands there instead where the guard is broken. */
  broken: string;
  /** Test files; at least one test of them must fail. */
  tests: string[];
}

/** The guards of one file, all found out by the same tests. */
export function guardsIn(
  file: string,
  tests: string[],
  broken: Record<string, [text: string, broken: string]>,
): Guard[] {
  return Object.entries(broken).map(([keeps, [text, instead]]) => ({
    keeps,
    file,
    text,
    broken: instead,
    tests,
  }));
}
