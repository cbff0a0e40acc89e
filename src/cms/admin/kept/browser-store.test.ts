import { beforeEach, describe, expect, it } from 'vitest';
import { forgetOld, forgetPerson, readKept, writeKept } from './browser-store.ts';

/** A browser's storage with room for so many characters. */
class Room extends Map<string, string> {
  readonly most: number;
  constructor(most = Number.POSITIVE_INFINITY) {
    super();
    this.most = most;
  }
  get length() {
    return this.size;
  }
  key = (at: number) => [...this.keys()][at] ?? null;
  getItem = (key: string) => this.get(key) ?? null;
  removeItem = (key: string) => void this.delete(key);
  setItem = (key: string, text: string) => {
    const taken = [...this].filter(([other]) => other !== key).reduce((sum, [, other]) => sum + other.length, 0);
    if (taken + text.length > this.most) throw new DOMException('full', 'QuotaExceededError');
    this.set(key, text);
  };
}

const day = 86_400_000;
const mine = { userId: 1, entity: 'actors', id: 7 };
const typed = (now: string, at = 100 * day) => ({ at, basedOn: 'then', changes: { name: { was: '', now } } });

describe('What the browser keeps', () => {
  let storage: Room;
  beforeEach(() => {
    storage = new Room();
  });

  it('is found again by person, kind and entry only', () => {
    expect(writeKept(storage, mine, typed('x'))).toBe(true);
    expect(readKept(storage, mine, 101 * day)).toEqual(typed('x'));
    for (const other of [{ userId: 11 }, { entity: 'pages' }, { id: 8 }, { id: undefined }])
      expect(readKept(storage, { ...mine, ...other }, 101 * day)).toBeNull();
  });

  it('is gone once there is nothing to keep', () => {
    writeKept(storage, mine, typed('x'));
    writeKept(storage, mine, { at: 1, changes: {} });
    expect(storage.size).toBe(0);
  });

  it('is kept for thirty days', () => {
    writeKept(storage, mine, typed('x'));
    expect(readKept(storage, mine, 130 * day)).not.toBeNull();
    expect(readKept(storage, mine, 130 * day + 1)).toBeNull();
    forgetOld(storage, 130 * day);
    expect(storage.size).toBe(1);
    storage.setItem('payload-theme', 'dark');
    forgetOld(storage, 130 * day + 1);
    expect([...storage.keys()]).toEqual(['payload-theme']);
  });

  it('is bounded: what is too long is not kept, and what was kept before stays', () => {
    writeKept(storage, mine, typed('x'));
    expect(writeKept(storage, mine, typed('x'.repeat(500_001)))).toBe(false);
    expect(readKept(storage, mine, 100 * day)).toEqual(typed('x'));
  });

  it('makes room by giving up the oldest, nobody else’s things', () => {
    storage = new Room(250);
    storage.setItem('foreign', 'y'.repeat(50));
    writeKept(storage, { ...mine, id: 1 }, typed('old', 1));
    writeKept(storage, { ...mine, id: 2 }, typed('new', 2));
    expect(writeKept(storage, mine, typed('x'.repeat(50), 3))).toBe(true);
    expect([...storage.keys()]).toEqual(['foreign', 'unsaved:1:actors:2', 'unsaved:1:actors:7']);
    expect(writeKept(storage, mine, typed('x'.repeat(400), 4))).toBe(false);
    expect(storage.has('foreign')).toBe(true);
  });

  it('is forgotten by person, whose number is no beginning of another’s', () => {
    writeKept(storage, mine, typed('x'));
    writeKept(storage, { ...mine, userId: 11 }, typed('y'));
    forgetPerson(storage, 1);
    expect([...storage.keys()]).toEqual(['unsaved:11:actors:7']);
  });

  it('is nothing where it cannot be read', () => {
    for (const broken of ['{', 'null', '{"at":"x"}', '{"at":1,"changes":null}']) {
      storage.setItem('unsaved:1:actors:7', broken);
      expect(readKept(storage, mine, 2)).toBeNull();
    }
    forgetOld(storage, 100 * day);
    expect(storage.size).toBe(0);
  });
});
