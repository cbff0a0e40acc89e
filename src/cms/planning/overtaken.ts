import type { FlattenedField } from 'payload';
import { type Change, changes } from '../publishing/changes.ts';
import { isAmong, type Part, type Stored, within } from '../publishing/parts.ts';
import { basesOf, basisName } from '../translations/basis-names.ts';

/** What was planned: the chosen parts, and what was pending and live when they were chosen. */
export interface Planned {
  parts: Part[];
  planned: Stored;
  /** Whether anything was live, and what, where the history still has it. */
  wasLive: boolean;
  basis: Stored | null;
}

/** The planned changes that are not live yet. */
export const stillToCome = (fields: FlattenedField[], { parts, planned }: Planned, live: Stored | null): Change[] =>
  changes(fields, live ?? {}, planned).filter(({ part }) => isAmong(parts)(part));

/**
 * The planned changes of what was published otherwise since it was planned: the plan would bring back what is older.
 */
export function overtaken(fields: FlattenedField[], plan: Planned, live: Stored): Change[] {
  const moved = changes(fields, plan.basis ?? {}, live).map(({ part }) => part);
  return stillToCome(fields, plan, live).filter(({ part }) => isAmong(moved)(part));
}

/**
 * The planned state as it is to be published. What the English was made from goes along with the planned texts alone:
 * that of others may have been published since.
 */
export function toPublish({ parts, planned }: Planned, live: Stored | null): Stored {
  const english = new Set(parts.flatMap(({ path, locale }) => (locale === 'en' ? [path] : [])));
  const bases = Object.entries(basesOf(within(planned[basisName]).en)).filter(([path]) => english.has(path));
  const kept = within(live?.[basisName]);
  return { ...planned, [basisName]: { ...kept, en: { ...basesOf(kept.en), ...Object.fromEntries(bases) } } };
}
