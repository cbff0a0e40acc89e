import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const web = ['next', 'react', 'react-dom', 'next-intl', 'use-intl', 'server-only'];
const payload = ['payload', '@payloadcms', '@payload-config', 'src/payload-types'];
const ground = ['src/domain', 'src/i18n', 'src/env', 'src/inside'];
const outside = [...ground, ...web, 'payload', '@payloadcms', 'src/payload-types', 'src/seed', 'src/testing'];

/**
 * Who may import whom: what a room may import besides itself. The longest name that fits a file is its room. Packages
 * that are not named in any line are free to all. Tests beside the code may import `src/testing` and `src/seed` too.
 */
const rooms: Record<string, string[]> = {
  'src/domain': ['src/i18n/locales', 'server-only'],
  'src/i18n': web,
  'src/env': ['server-only'],
  'src/inside': [],
  'src/instrumentation': ['src/inside', 'next'],
  'src/cms': [
    'src/backup',
    'src/domain',
    'src/i18n/confirm-paths',
    'src/i18n/locales',
    'src/env',
    'src/inside',
    'src/migrations',
    'next/cache',
    'next/navigation',
    'react',
    'react-dom',
    ...payload,
  ],
  'src/migrations': payload,
  'src/backup': ['src/inside', 'src/env'],
  'src/backup/run': ['src/backup', 'src/env', 'src/inside', 'src/start'],
  'src/backup/restore': [
    'src/backup',
    'src/cms',
    'src/migrations',
    'src/start',
    'payload.config',
    ...ground,
    ...payload,
  ],
  'src/payload-types': ['payload'],
  'src/data': [...ground, ...web, ...payload],
  'src/components': ['src/domain', 'src/i18n', ...web],
  'src/app': ['src/data', 'src/components', ...ground, ...web],
  'src/app/(payload)': ['src/cms', 'src/data', ...ground, ...web, ...payload],
  'src/front': [
    'src/env',
    'src/inside',
    'src/i18n/locales',
    'src/i18n/actor-paths',
    'src/i18n/brochure-paths',
    'src/i18n/confirm-paths',
    'src/i18n/embed-paths',
    'src/i18n/funding-paths',
    'src/i18n/report-paths',
    'src/domain/actors/directory-query',
    'src/domain/confirmations/confirm-query',
    'src/domain/day',
    'src/domain/funding/funding-query',
    'src/domain/reports/report-query',
    'src/domain/take-along/embed-query',
    'src/domain/take-along/oembed',
    'next',
    'server-only',
  ],
  'src/drawing': ['src/domain', 'src/i18n/locales'],
  'src/seed': ['src/cms', 'src/migrations', ...ground, ...payload, 'next', 'react', 'next-intl'],
  'src/testing': [
    'src/app',
    'src/cms',
    'src/data',
    'src/front',
    'src/migrations',
    'src/seed',
    ...ground,
    ...web,
    ...payload,
  ],
  'src/start': ['src/backup', 'src/cms', 'src/front', 'src/seed', ...ground, ...web, 'payload'],
  'payload.config': ['src/cms', 'src/env', 'src/inside', ...web, ...payload],
  'next.config': ['src/i18n', 'src/env', ...web, 'payload', '@payloadcms'],
  attack: ['drill', 'e2e', ...outside],
  bench: ['e2e', 'src/front', ...outside],
  drill: ['e2e', 'src/cms/explanations', ...outside],
  e2e: ['src/cms/handbook', ...outside],
};

const packages = [...web, ...payload.filter((name) => !name.startsWith('src/'))];
const isWithin = (path: string, place: string) =>
  path === place || ['/', '.'].some((next) => path.startsWith(place + next));
const isTest = (file: string) => /\.test\.tsx?$/.test(file);

function roomOf(path: string): string {
  const fitting = Object.keys(rooms).filter((room) => isWithin(path, room));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** What a source imports, types and late imports too, as paths from the top or names of packages. */
function importsOf(file: string, source: string): string[] {
  const written = /^(?:import|export)\b[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  const specifiers = [...source.matchAll(written)].map(([, a, b, c]) => a ?? b ?? c ?? '');
  return specifiers.map((specifier) => (specifier.startsWith('.') ? join(dirname(file), specifier) : specifier));
}

/** Each `file → import` that the table forbids. */
function crossings(file: string, source: string): string[] {
  const room = roomOf(file);
  const allowed = [room, ...(rooms[room] ?? []), ...(isTest(file) ? ['src/testing', 'src/seed'] : [])];
  const isGuarded = (target: string) => roomOf(target) !== '' || packages.some((name) => isWithin(target, name));
  return importsOf(file, source)
    .filter((target) => isGuarded(target) && !allowed.some((place) => isWithin(target, place)))
    .map((target) => `${file} → ${target}`);
}

/** A way through the imports that comes back to where it began, or null. */
function findCycle(graph: Map<string, string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, way: string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const target of graph.get(file) ?? []) {
      const cycle = visit(target, [...way, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

const files = ['src', 'attack', 'bench', 'drill', 'e2e']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .concat('payload.config.ts', 'next.config.ts')
  .filter((path) => /\.tsx?$/.test(path));
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

describe('rooms', () => {
  it('are the only places of files, and all of them are there', () => {
    expect(files.filter((file) => roomOf(file) === '')).toEqual([]);
    const isThere = (room: string) => [room, `${room}.ts`].some((path) => existsSync(path));
    expect(Object.keys(rooms).filter((room) => !isThere(room))).toEqual([]);
  });

  it('import only what the table lets them', () => {
    expect([...sources].flatMap(([file, source]) => crossings(file, source))).toEqual([]);
  });

  it('hold no circle of imports', () => {
    expect(findCycle(new Map([...sources].map(([file, source]) => [file, importsOf(file, source)])))).toBeNull();
  });

  it.each([
    ['src/domain/x.ts', "import { getPayload } from 'payload';", 'payload'],
    ['src/domain/x.ts', "import type { A } from '../cms/a.ts';", 'src/cms/a.ts'],
    ['src/domain/x.ts', `export const b: Promise<A> = import(${"'../data/b.ts'"});`, 'src/data/b.ts'],
    ['src/domain/x.ts', "import 'next/cache';", 'next/cache'],
    ['src/components/actors/x.tsx', "import {\n  findActors,\n} from '../../data/actors.ts';", 'src/data/actors.ts'],
    ['src/app/(site)/x.tsx', "import { a } from '../../cms/access.ts';", 'src/cms/access.ts'],
    ['src/front/x.ts', "export { a } from '../data/a.ts';", 'src/data/a.ts'],
    ['src/data/x.ts', "import { seed } from '../seed/seed.ts';", 'src/seed/seed.ts'],
  ])('see that %s crosses into another with %j', (file, source, target) => {
    expect(crossings(file, source)).toEqual([`${file} → ${target}`]);
  });

  it('see a circle', () => {
    expect(
      findCycle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });
});
