/** What a person changed in one field of a form: what stood there when they began, and what they made of it. */
export interface KeptChange {
  was: unknown;
  now: unknown;
}

/** What was typed into a form and not saved yet, by the name of the field. Lists of rows are kept as a whole. */
export type KeptChanges = Record<string, KeptChange>;

type Values = Record<string, unknown>;

/** Files cannot be kept, and secrets and what the form only carries along must not be. */
const isNeverKept = (name: string): boolean =>
  /password|passwort|secret|token|salt|hash/i.test(name) ||
  ['id', 'file', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'collection', 'sessions'].includes(name);

/** What differs between the values a form began from and those that stand in it. */
export function changesOf(before: Values, after: Values): KeptChanges {
  const names = Object.keys({ ...before, ...after }).filter((name) => !isNeverKept(name));
  const changed = names.filter((name) => !isSame(before[name], after[name]));
  return Object.fromEntries(changed.map((name) => [name, { was: before[name], now: after[name] }]));
}

/** Of what was kept, that which is not in these values anyway. */
export function stillMissing(kept: KeptChanges, values: Values): KeptChanges {
  return Object.fromEntries(
    Object.entries(kept).filter(([name, { now }]) => !isNeverKept(name) && !isSame(now, values[name])),
  );
}

/** The fields in which somebody else saved something since, that is neither what stood there nor what is kept. */
export const contested = (kept: KeptChanges, values: Values): string[] =>
  Object.keys(stillMissing(kept, values)).filter((name) => !isSame(kept[name]?.was, values[name]));

/** Whether two values of a field say the same: an empty one is as good as none, and the order of keys says nothing. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

function plain(value: unknown): unknown {
  if (value === null || value === undefined || value === '' || value === false) return;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length ? value.map(plain) : undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, plain(inner)])
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/** The words in a value of any kind, one line each, to be read and copied; without ids and other machinery. */
export function wordsIn(value: unknown): string {
  return linesOf(value).join('\n');
}

function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value] : [];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(linesOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('root' in value) return paragraphsOf(value.root);
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : linesOf(inner)));
}

interface TextNode {
  text?: string;
  type?: string;
  children?: TextNode[];
}

/** Of a text from the editor, each paragraph, heading and list item. */
function paragraphsOf(node: unknown): string[] {
  const { children = [] } = (node ?? {}) as TextNode;
  const isInline = children.some(({ type, text }) => text !== undefined || type === 'link' || type === 'autolink');
  if (!isInline) return children.flatMap(paragraphsOf);
  const line = children.map(textOf).join('');
  return line.trim() ? [line] : [];
}

const textOf = ({ text, type, children = [] }: TextNode): string =>
  type === 'linebreak' ? '\n' : (text ?? children.map(textOf).join(''));
