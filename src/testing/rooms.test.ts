import { readdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from './lint.ts';

const domain = ['domain/x', 'domain/directory-query', 'domain/report-query'];
const i18n = ['i18n/x', 'i18n/locales', 'i18n/report-paths', 'i18n/embed-paths'];
const ground = [...domain, ...i18n, 'env'];
const web = ['next', 'next/cache', 'react', 'next-intl', 'server-only'];
const payload = ['payload', '@payloadcms/ui', '@payload-config', 'payload.config', 'payload-types'];
const folders = ['app', 'cms', 'components', 'data', 'front', 'migrations', 'seed', 'start', 'testing'];
const files = [...ground, 'proxy', 'start', ...folders.map((folder) => `${folder}/x`)];
const all = [...files, ...web, ...payload];

/** What each place may import, besides what lies in its own room. All else must be found by the linter. */
const rooms: Record<string, string[]> = {
  'src/domain/x.ts': ['i18n/locales', 'server-only'],
  'src/i18n/x.ts': web,
  'src/env.ts': ['server-only'],
  'src/proxy.ts': [...ground, ...web],
  'src/cms/fields/x.ts': [...domain, 'i18n/locales', 'env', 'migrations/x', ...payload, 'next/cache', 'react'],
  'src/cms/x.test.ts': [
    ...domain,
    'i18n/locales',
    'env',
    'migrations/x',
    ...payload,
    'next/cache',
    'react',
    'seed/x',
    'testing/x',
  ],
  'src/data/x.ts': [...ground, ...web, ...payload],
  'src/data/x.test.ts': [...ground, ...web, ...payload, 'seed/x', 'testing/x'],
  'src/components/actors/x.tsx': [...domain, ...i18n, ...web],
  'src/front/x.ts': [
    'env',
    'i18n/locales',
    'i18n/embed-paths',
    'i18n/report-paths',
    'domain/directory-query',
    'domain/report-query',
    'next',
    'next/cache',
    'react',
    'server-only',
  ],
  'src/app/(site)/[locale]/page.tsx': ['data/x', 'components/x', ...ground, ...web],
  'src/app/(payload)/layout.tsx': ['cms/x', 'data/x', ...ground, ...web, ...payload],
  'src/seed/x.ts': ['cms/x', 'migrations/x', ...ground, ...payload, 'next', 'next/cache', 'react', 'next-intl'],
  'src/testing/x.ts': ['cms/x', 'migrations/x', 'seed/x', ...ground, ...web, ...payload],
  'src/start.ts': [...ground, 'front/x', 'start/x', ...web],
  'src/start/x.ts': [...ground, 'front/x', ...web],
  'payload.config.ts': ['cms/x', 'env', ...web, ...payload],
  'next.config.ts': [...i18n, 'env', ...web, 'payload', '@payloadcms/ui'],
  'bench/x.ts': [...ground, 'front/x', 'seed/x', 'testing/x', ...web, 'payload', '@payloadcms/ui', 'payload-types'],
  'e2e/x.spec.ts': [...ground, 'seed/x', 'testing/x', ...web, 'payload', '@payloadcms/ui', 'payload-types'],
};

/** How a file writes an import of something in the list above. */
function specifier(file: string, target: string): string {
  if (!files.includes(target) && !target.startsWith('payload.') && !target.startsWith('payload-')) return target;
  const path = relative(dirname(file), target === 'payload.config' ? target : `src/${target}`);
  return `${path.startsWith('.') ? path : `./${path}`}.ts`;
}

const isOwn = (file: string, target: string) =>
  file === `${target}.ts` || file.startsWith(`src/${target}.`) || file.startsWith(`src/${target.split('/')[0]}/`);

describe('rooms', () => {
  const found = lint(
    Object.fromEntries(
      Object.keys(rooms).map((file) => [file, all.map((target) => `import '${specifier(file, target)}';\n`).join('')]),
    ),
  );

  it.each(Object.entries(rooms))('%s', (file, allowed) => {
    const crossings = found.filter((finding) => finding.rule === 'noRestrictedImports' && finding.file === file);
    const forbidden = all.filter((target) => !allowed.includes(target) && !isOwn(file, target));
    expect(crossings.map((finding) => all[finding.line - 1]).sort()).toEqual(forbidden.sort());
  });

  it('are all the folders there are', () => {
    const present = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...folders, 'domain', 'i18n']).toEqual(expect.arrayContaining(present.map((entry) => entry.name)));
  });

  it('are guarded against types and late imports too', () => {
    const source = "import type { A } from '../cms/a.ts';\nexport const b: Promise<A> = import('../data/b.ts');\n";
    const crossings = lint({ 'src/domain/x.ts': source }).filter((finding) => finding.rule === 'noRestrictedImports');
    expect(crossings.map((finding) => finding.line)).toEqual([1, 2]);
  });
});
