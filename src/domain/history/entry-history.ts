import { dayOf } from '../day.ts';
import { changedFields } from './changed-fields.ts';
import type { EntryState, FieldChange } from './entry-state.ts';

/** A day on which visitors came to read something else. */
export interface HistoryDay {
  /** In Berlin, as `2026-11-26`. */
  day: string;
  /** None on the first day of all that are kept. */
  changes: FieldChange[];
}

/** The last state of each day, the newest first. */
function lastOfDays<S extends Pick<EntryState, 'savedOn'>>(states: S[]): (S & { day: string })[] {
  const sorted = states.toSorted((one, other) => other.savedOn.localeCompare(one.savedOn));
  const days = new Map<string, S & { day: string }>();
  for (const state of sorted) {
    const day = dayOf(state.savedOn);
    if (!days.has(day)) days.set(day, { ...state, day });
  }
  return [...days.values()];
}

/**
 * What changed on which day, the newest first: what stood there in the evening is compared with the evening before.
 * Days on which nothing changed that visitors read are left out.
 * @param states every published state that is kept, in any order
 */
export function historyOf(states: EntryState[]): HistoryDay[] {
  const days = lastOfDays(states);
  return days.flatMap((state, at) => {
    const before = days[at + 1];
    const changes = before ? changedFields(before, state) : [];
    return before && !changes.length ? [] : [{ day: state.day, changes }];
  });
}

/** The state that visitors read in the evening of a day on which one was published; null where none was. */
export const stateOfDay = <S extends Pick<EntryState, 'savedOn'>>(states: S[], day: string): S | null =>
  lastOfDays(states).find((state) => state.day === day) ?? null;

/** The states that readers may see: those since a day, where staff have named one. */
export const shownSince = <S extends Pick<EntryState, 'savedOn'>>(states: S[], day: string | null): S[] =>
  day ? states.filter(({ savedOn }) => dayOf(savedOn) >= day) : states;
