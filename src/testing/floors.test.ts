import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import floors from './floors.json' with { type: 'json' };

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version?: string }>;
};

/** Every installed copy, the nested ones too. */
const copies = Object.entries(lock.packages).map(([path, { version = '' }]) => ({
  path,
  name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  version,
}));

const copiesOf = (name: string) =>
  copies.filter((copy) => copy.name === name || (name.endsWith('/*') && copy.name.startsWith(name.slice(0, -1))));

/** Below 0 where `a` is the older one. A pre-release counts as older than its release. */
function compare(a: string, b: string): number {
  const numbers = (version: string) => version.split(/[-+]/)[0]?.split('.').map(Number) ?? [];
  const [left, right] = [numbers(a), numbers(b)];
  const differing = [0, 1, 2].find((place) => left[place] !== right[place]);
  if (differing !== undefined) return (left[differing] ?? 0) - (right[differing] ?? 0);
  return Number(b.includes('-')) - Number(a.includes('-'));
}

describe('installed versions', () => {
  it.each(Object.entries(floors.atLeast))('%s is at least %s', (name, floor) => {
    expect(copiesOf(name).filter((copy) => compare(copy.version, floor) < 0)).toEqual([]);
  });

  it.each(Object.entries(floors.below))('%s stays below %s', (name, ceiling) => {
    expect(copiesOf(name).filter((copy) => compare(copy.version, ceiling) >= 0)).toEqual([]);
  });

  it.each(Object.entries(floors.exactly))('%s is %s', (name, version) => {
    expect(new Set(copiesOf(name).map((copy) => copy.version))).toEqual(new Set([version]));
  });

  it('go in lockstep, Payload and all its parts', () => {
    const versions = floors.lockstep.flatMap(copiesOf).map((copy) => copy.version);
    expect(versions.length).toBeGreaterThan(4);
    expect([...new Set(versions)]).toHaveLength(1);
  });

  it.each(floors.never)('%s is not among them', (name) => {
    expect(copiesOf(name)).toEqual([]);
  });

  it.each([
    ['3.90.1', '3.90.2'],
    ['3.9.9', '3.90.2'],
    ['16.4.6-canary.1', '16.4.6'],
  ])('%s counts as older than %s', (older, newer) => {
    expect(compare(older, newer)).toBeLessThan(0);
    expect(compare(newer, older)).toBeGreaterThan(0);
  });
});
