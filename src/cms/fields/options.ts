/** What editors call a thing, in both languages. */
export type Words = { de: string; en: string };

/** Options of a select in the order of the values, each with its words. */
export function options<T extends string>(values: readonly T[], words: Record<T, Words>) {
  return values.map((value) => ({ value, label: words[value] }));
}
