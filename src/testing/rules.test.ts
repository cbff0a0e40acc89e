import { describe, expect, it } from 'vitest';
import { lint } from './lint.ts';

const prose = `export const a = [\n${"  '…',\n".repeat(199)}];\n`;

/** Each a file that breaks one rule. */
const offences: [rule: string, file: string, source: string][] = [
  ['noExplicitAny', 'src/domain/any.ts', 'export const a = (b: any) => String(b);\n'],
  ['useFilenamingConvention', 'src/domain/camelCase.ts', 'export const a = 1;\n'],
  ['useFilenamingConvention', 'src/components/PascalCase.tsx', 'export const a = 1;\n'],
  ['noExcessiveLinesPerFile', 'src/domain/long.ts', prose],
  ['useImportExtensions', 'src/domain/extension.ts', "import { a } from './other';\nexport const b = a;\n"],
  ['noProcessEnv', 'src/data/environment.ts', 'export const a = process.env.PORT;\n'],
  ['noBarrelFile', 'src/domain/barrel.ts', "export { a } from './other.ts';\n"],
  ['noNonNullAssertion', 'src/domain/non-null.ts', 'export const a = (b: string | null) => b!.length;\n'],
  ['noEnum', 'src/domain/enum.ts', 'export enum A {\n  b,\n}\n'],
  ['noFloatingPromises', 'src/domain/floating.ts', 'const a = async () => 1;\nexport const b = () => {\n  a();\n};\n'],
  ['noUndeclaredDependencies', 'src/domain/package.ts', "import a from 'a-package-we-lack';\nexport const b = a;\n"],
  ['noSkippedTests', 'src/domain/skipped.test.ts', "import { it } from 'vitest';\nit.skip('a', () => {});\n"],
];

const allowed: Record<string, string> = {
  'src/domain/other.ts': 'export const a = 1;\n',
  'src/seed/prose.ts': prose,
  'src/app/(site)/[locale]/actors/[slug]/page.tsx': 'export default function Page() {\n  return <p />;\n}\n',
  'src/app/(payload)/admin/importMap.js': 'export const importMap = {};\n',
  'src/payload-types.ts': prose,
  'src/migrations/20261123_083000.ts': 'export const up = (a: any) => a;\n',
  'src/env.ts': 'export const a = process.env.PORT;\n',
};

describe('rules of the linter', () => {
  const found = lint({ ...allowed, ...Object.fromEntries(offences.map(([, file, source]) => [file, source])) });

  it.each(offences)('%s finds %s', (rule, file) => {
    expect(found.filter((finding) => finding.file === file).map((finding) => finding.rule)).toContain(rule);
  });

  it.each(Object.keys(allowed))('let %s be', (file) => {
    expect(found.filter((finding) => finding.file === file)).toEqual([]);
  });
});
