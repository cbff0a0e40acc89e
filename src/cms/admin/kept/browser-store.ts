import type { KeptChanges } from '../../../domain/kept/kept-changes.ts';

/** Whose text it is and where it was typed. */
export interface Place {
  userId: number | string;
  /** The slug of a collection or of what there is only one of. */
  entity: string;
  /** The document; none for a new one. */
  id?: number | string | undefined;
}

/** What was typed in one place and is not saved. */
export interface Kept {
  /** When it was typed, in milliseconds. */
  at: number;
  /** When what it began from was last saved. */
  basedOn?: string | undefined;
  changes: KeptChanges;
}

const prefix = 'unsaved:';
const mostDays = 30;
const mostCharacters = 500_000;

const ofPerson = (userId: Place['userId']): string => `${prefix}${encodeURIComponent(userId)}:`;
const keyOf = ({ userId, entity, id }: Place): string => `${ofPerson(userId)}${entity}:${id ?? 'new'}`;

/** What is kept for this place. What is too old counts for nothing. */
export function readKept(storage: Storage, place: Place, now: number): Kept | null {
  const kept = parse(storage.getItem(keyOf(place)));
  return kept && now - kept.at <= mostDays * 86_400_000 ? kept : null;
}

/**
 * Keeps this in the place of what was kept before; nothing to keep takes it away. Where the browser has no room, the
 * oldest of what is kept elsewhere goes first.
 * @returns whether it is kept
 */
export function writeKept(storage: Storage, place: Place, kept: Kept): boolean {
  const key = keyOf(place);
  const text = JSON.stringify(kept);
  if (!Object.keys(kept.changes).length) {
    storage.removeItem(key);
    return true;
  }
  if (text.length > mostCharacters) return false;
  const others = ownKeys(storage, prefix).filter((other) => other !== key);
  const oldestFirst = others.sort((a, b) => ageOf(storage, a) - ageOf(storage, b));
  for (const oldest of [...oldestFirst, null]) {
    if (isStored(storage, key, text)) return true;
    if (oldest !== null) storage.removeItem(oldest);
  }
  return false;
}

/** Forgets all that is kept of this person. */
export function forgetPerson(storage: Storage, userId: Place['userId']): void {
  for (const key of ownKeys(storage, ofPerson(userId))) storage.removeItem(key);
}

/** Forgets what is too old, whoever typed it, and what cannot be read. */
export function forgetOld(storage: Storage, now: number): void {
  for (const key of ownKeys(storage, prefix))
    if (now - ageOf(storage, key) > mostDays * 86_400_000) storage.removeItem(key);
}

function isStored(storage: Storage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return false;
    throw error;
  }
}

const ownKeys = (storage: Storage, start: string): string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) => key.startsWith(start));

const ageOf = (storage: Storage, key: string): number => parse(storage.getItem(key))?.at ?? 0;

function parse(text: string | null): Kept | null {
  if (!text) return null;
  try {
    const { at, basedOn, changes } = (JSON.parse(text) ?? {}) as Partial<Kept>;
    return typeof at === 'number' && typeof changes === 'object' && changes ? { at, basedOn, changes } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
