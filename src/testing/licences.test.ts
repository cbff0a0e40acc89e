import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAllowed, licencesOf, licencesPage } from './licences.ts';

describe('licences', () => {
  it('allow that the site is run and passed on', () => {
    const packages = licencesOf(readFileSync('package-lock.json', 'utf8'));
    expect(packages.length).toBeGreaterThan(300);
    expect(packages.filter((each) => !isAllowed(each))).toEqual([]);
  });

  it('are named in docs/licences.md (npm run generate)', () => {
    expect(readFileSync('docs/licences.md', 'utf8')).toBe(licencesPage());
  });

  it.each([
    ['a', 'MIT', true],
    ['a', 'GPL-3.0-only OR MIT', true],
    ['a', 'Apache-2.0 AND LGPL-3.0-or-later', false],
    ['@img/sharp-wasm32', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', true],
    ['a', 'CC-BY-4.0', false],
    ['a', 'AGPL-3.0-only', false],
    ['a', '', false],
  ])('of %s, %s: %s', (name, licence, is) => {
    expect(isAllowed({ name, licence })).toBe(is);
  });

  it('of what is for development alone play no part', () => {
    const lockfile = { packages: { '': {}, 'node_modules/a': { license: 'GPL-3.0-only', dev: true } } };
    expect(licencesOf(JSON.stringify(lockfile))).toEqual([]);
  });
});
