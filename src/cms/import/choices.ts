import { compact } from '../../domain/search/word-folding.ts';
import type { Words } from '../fields/options.ts';
import { between, type Reading, valuesIn } from './table-column.ts';

/** What can be chosen: its value, how the table writes it, and by what else it is known. */
export interface Choice {
  value: string;
  written: string;
  also: string[];
}

/** The most that are named where none of them was meant. */
const mostNamed = 40;

/** The choices of a select, written in German. */
export function choicesOf(options: { value: string; label: Words }[]): Choice[] {
  return options.map(({ value, label }) => ({ value, written: label.de, also: [value, label.en] }));
}

/** Writes values as the table names them. */
export function writtenChoices(choices: Choice[], values: unknown): string {
  const written = [values].flat().flatMap((value) => choices.find((choice) => choice.value === value)?.written ?? []);
  return written.join(between);
}

/** Reads one value. */
export function readChoice(choices: Choice[], text: string | null): Reading {
  if (text === null) return { value: null };
  const found = findChoice(choices, text);
  return found ? { value: found.value } : unknownChoice(choices);
}

/** Reads another entry: by what it is called only where no other is called the same. */
export function readEntry(entries: Choice[], text: string | null): Reading {
  if (text === null) return { value: null };
  const found = entries.filter(({ written, also }) =>
    [written, ...also].some((name) => compact(name) === compact(text)),
  );
  const [entry] = found.filter(({ written }) => written === text).concat(found.length === 1 ? found : []);
  if (entry) return { value: entry.value };
  return { problem: found.length ? 'several-entries' : 'no-entry' };
}

/** Reads several. What is no choice as a whole may be several parted by commas, as many lists have them. */
export function readChoices(choices: Choice[], text: string | null): Reading {
  const parts = valuesIn(text).flatMap((part) => (findChoice(choices, part) ? [part] : part.split(/[,;]/)));
  const found = parts.filter((part) => part.trim()).map((part) => findChoice(choices, part));
  if (found.includes(undefined)) return unknownChoice(choices);
  return { value: [...new Set(found.flatMap((choice) => choice?.value ?? []))] };
}

function findChoice(choices: Choice[], text: string): Choice | undefined {
  const isMeant = (name: string) => compact(name) === compact(text);
  return choices.find(({ written }) => isMeant(written)) ?? choices.find(({ also }) => also.some(isMeant));
}

function unknownChoice(choices: Choice[]): Reading {
  const named = choices.length <= mostNamed ? choices.map(({ written }) => written) : [];
  return { problem: 'no-choice', choices: named };
}
