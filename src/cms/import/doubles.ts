import { type Features, keysOf, type Meant } from '../../domain/import/meant-entry.ts';
import type { Stored } from '../publishing/parts.ts';
import type { RowProblem } from './row-problem.ts';

/** The first line in which something was meant: an entry that is there, or by what a new one is known. */
export type LinesByKey = Map<string, number>;

interface MeaningRow {
  line: number;
  features: Features;
  meant: Meant[];
  isChange: boolean;
}

/**
 * Why a row may speak of what is spoken of already: several entries are meant, the name or address of one that would
 * change (only its id or slug says that it is meant to), or the same as in an earlier line.
 */
export function doublesOf(
  { entries, lines }: { entries: Map<string, Stored>; lines: LinesByKey },
  { line, features, meant, isChange }: MeaningRow,
): RowProblem[] {
  const named = meant.map(({ id }) => `${entries.get(id)?.name ?? ''} (${id})`);
  if (meant.length > 1) return [{ column: null, typed: '', problem: 'several-meant', told: named }];
  const earlier = earlierLine(lines, line, features, meant[0]);
  if (earlier) return [{ column: null, typed: '', problem: 'row-twice', told: [String(earlier)] }];
  const isLikely = meant[0]?.by === 'name' || meant[0]?.by === 'address';
  if (!isLikely || !isChange) return [];
  return [
    {
      column: null,
      typed: '',
      problem: 'exists',
      told: [String(entries.get(meant[0]?.id ?? '')?.name), meant[0]?.id ?? ''],
    },
  ];
}

function earlierLine(lines: LinesByKey, line: number, features: Features, meant: Meant | undefined): number | null {
  const { slug, name, address } = keysOf(features);
  const keysBy = (by: string, keys: string[]) => keys.map((key) => `${by} ${key}`);
  const likely = [...keysBy('name', name), ...keysBy('address', address)];
  const certain = meant ? [`id ${meant.id}`] : keysBy('slug', slug);
  const found = (certain.length ? certain : likely).map((key) => lines.get(key));
  for (const key of [...certain, ...likely]) if (!lines.has(key)) lines.set(key, line);
  return found.find((earlier) => earlier !== undefined) ?? null;
}
