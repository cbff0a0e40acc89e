import { readFileSync } from 'node:fs';

/** A package that the site is run with, whatever the machine. */
export interface Licensed {
  name: string;
  /** An SPDX expression, `MIT OR Apache-2.0`, as the package states it; empty where it states none. */
  licence: string;
}

/** What may be used, changed and passed on with code under MIT, on no condition but to be named. */
const allowed = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'Python-2.0',
    'WTFPL',
  ],
]);
/** What more is allowed of some, and why nothing follows from it for the code. */
const allowedOf: [name: RegExp, licence: string, why: string][] = [
  [/^@img\/sharp-/, 'LGPL-3.0-or-later', 'libvips, a library of its own that sharp loads and that can be exchanged'],
  [/^caniuse-lite$/, 'CC-BY-4.0', 'data on browsers, used by the build and named here'],
];
/** As they say it otherwise than in the field that npm reads. */
const stated: Record<string, string> = {
  busboy: 'MIT',
  'mongoose-lean-virtuals': 'Apache-2.0',
  streamsearch: 'MIT',
};

/** Every package of a lockfile that is not for development alone, by name. */
export function licencesOf(lockfile: string): Licensed[] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, { license?: string; dev?: boolean }> };
  const found = Object.entries(packages)
    .filter(([path, { dev }]) => path && !dev)
    .map(([path, { license = '' }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, licence: (stated[name] ?? license).replace(/^\((.*)\)$/, '$1') };
    });
  const different = new Map(found.map((each) => [`${each.name} ${each.licence}`, each]));
  return [...different.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether a package may be used: of alternatives one must be allowed, of what holds together all. */
export function isAllowed({ name, licence }: Licensed): boolean {
  const isFine = (one: string) =>
    allowed.has(one) || allowedOf.some(([which, more]) => which.test(name) && more === one);
  return licence.split(' OR ').some((together) => together.split(' AND ').every(isFine));
}

/** The page that names them all. */
export function licencesPage(lockfile = readFileSync('package-lock.json', 'utf8')): string {
  const byLicence = new Map<string, Licensed[]>();
  for (const each of licencesOf(lockfile)) byLicence.set(each.licence, [...(byLicence.get(each.licence) ?? []), each]);
  const sections = [...byLicence]
    .sort(([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1))
    .map(([licence, packages]) => `## ${licence}\n\n${packages.map(({ name }) => `- ${name}\n`).join('')}`);
  const exceptions = allowedOf.map(([, licence, why]) => `- ${licence}: ${why}`);
  return `# Licences

What the site is run with, by licence: every package of \`package-lock.json\` that is not for development alone, those for other machines
too. \`npm run generate\` writes this page; \`npm run sbom\` writes the same with versions as a CycloneDX file,
\`test-results/sbom.json\`. A test refuses what is not permissive, but for

${exceptions.join('\n')}

${sections.join('\n')}`;
}
