/** What of a query the database has to work for. */
interface QuerySize {
  /** Comparisons, each a field and an operator. */
  conditions: number;
  /** Steps from one document into another, or into a part of one: each joins tables. */
  steps: number;
  /** What is compared with, a list's items and a text's words counted one by one. */
  values: number;
  /** Brackets in the longest name. */
  depth: number;
}

/**
 * SQLite joins 64 tables at most and nests 1,000 expressions; the time to build a query grows with the square of its
 * conditions. The admin sends fewer than ten, and one list of up to 100 ids.
 */
const most: QuerySize = { conditions: 30, steps: 12, values: 500, depth: 11 };

/** In characters. Strangers need no list of ids; 100 of them in an address take 9,000. */
export const longestOfStrangers = 4_000;
export const longestOfStaff = 64_000;

/** Whether a query costs more than any that the admin sends, or brings its filter as JSON, which it never does. */
export function isQueryTooCostly(query: URLSearchParams): boolean {
  const size = sizeOf([...query]);
  const isJson = Boolean(query.get('where'));
  return isJson || Object.entries(most).some(([name, limit]) => size[name as keyof QuerySize] > limit);
}

function sizeOf(entries: [name: string, value: string][]): QuerySize {
  // The items of a list are one condition: `where[id][in][0]`, `where[id][in][1]`.
  const conditions = new Set(
    entries.map(([name]) => name.replace(/\[\d*\]$/, '')).filter((name) => name.includes('[')),
  );
  const paths = [...conditions, ...entries.filter(([name]) => /^sort\b/.test(name)).map(([, value]) => value)];
  return {
    conditions: conditions.size,
    steps: sum(paths.map((path) => count(path, /\.|__|\[contains\]/g))),
    values: sum(entries.map(([, value]) => 1 + count(value, /[\s,]+/g))),
    depth: Math.max(0, ...entries.map(([name]) => count(name, /\[/g))),
  };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
