/** What stands in a cell that is to empty a field: an empty cell says nothing, and the field stays as it is. */
export const emptying = { de: '(leer)', en: '(empty)' };

/** What a spreadsheet would run as a formula (OWASP, CSV injection). */
const formula = /^\s*[=+\-@＝＋－＠]/;

/** What a spreadsheet would take for a number or a month and write back otherwise: `007`, `2021-10`, `1/2`, `3e5`. */
const restless = /^(?:0\d+|\d{12,}|\d+e\d+|\d{1,4}[-/]\d{1,4}(?:[-/]\d{1,4})?)$/i;

const isEmptying = (cell: string): boolean => cell === emptying.de || cell === emptying.en;

const needsGuard = (text: string): boolean => {
  const bare = text.replace(/^'+/, '');
  return formula.test(bare) || restless.test(bare) || isEmptying(bare);
};

/**
 * A text as it stands in a cell: with an apostrophe before it where a spreadsheet would run or change it. `bareText`
 * gives the text again, whatever it is.
 */
export const guardedCell = (text: string): string => (needsGuard(text) ? `'${text}` : text);

/** What a cell holds, without the apostrophe that guards it; null where the cell is to empty its field. */
export function bareText(cell: string): string | null {
  if (isEmptying(cell)) return null;
  return cell.startsWith("'") && needsGuard(cell) ? cell.slice(1) : cell;
}
