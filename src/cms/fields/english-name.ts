/** The name under which a form carries the English of a localized field: `summary` → `summaryEn`. */
export const englishNameOf = (name: string): string => `${name}En`;

/** Whether a path in a form leads to the English of a field. */
export const isEnglishName = (path: string): boolean => path.endsWith('En');
