import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { keptFile } from './releases/kept-database.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'docs', 'bench', 'drill', 'deploy']
  .filter((path) => existsSync(path))
  .flatMap((path) =>
    path.endsWith('.md')
      ? [path]
      : readdirSync(path, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.md'))
          .map((name) => join(path, name)),
  );

/** What a fresh clone lacks and a document may name all the same. */
const madeLater = ['.env', 'data/', 'test-results/'];

const scriptsOf = (text: string) => [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script]) => script ?? '');

/** Whatever stands in backticks and looks like a file or folder of ours: no address of the site, pattern or package. */
const pathsOf = (text: string) =>
  [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\s]+)`/g)]
    .map(([, path]) => (path ?? '').replace(/^\.\//, ''))
    .filter((path) => !/^[/@]|[*<>{}…:=?#']|NNNN/.test(path))
    .filter(
      (path) => path.endsWith('/') || /^[\w.()[\]-]+(\/[\w.()[\]-]+)+$/.test(path) || /\.(md|ts|tsx|json)$/.test(path),
    );

const linksOf = (text: string) =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^(https?:|mailto:|#)/.test(target));

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('holds no marks of a merge that was not finished', () => {
    // A formatter takes the last of them for a quotation in a quotation.
    expect(text.split('\n').filter((line) => /^(<{7} |={7}$|(> ?){7})/.test(line))).toEqual([]);
  });

  it('names only commands that there are', () => {
    expect(scriptsOf(text).filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });

  it('names only paths that there are', () => {
    const missing = pathsOf(text).filter(
      (path) =>
        !madeLater.some((later) => path.startsWith(later)) && !existsSync(path) && !existsSync(join('src', path)),
    );
    expect(missing).toEqual([]);
  });

  it('links only to what there is', () => {
    const missing = linksOf(text).filter((target) => !existsSync(join(dirname(document), target.replace(/#.*/, ''))));
    expect(missing).toEqual([]);
  });

  it('speaks of no one machine', () => {
    expect(text).not.toMatch(/(^|[\s`"'(=])\/(home|root|work|tmp|Users)\//m);
    expect(text).not.toMatch(/\bregistry\.|localhost:(?!3000\b|27017\b)\d+/);
  });
});

describe('the README', () => {
  it('is at most 80 lines long', () => {
    expect(readFileSync('README.md', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(80);
  });
});

describe('the changelog', () => {
  const versions = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (.+)$/gm)].map(([, title]) => title ?? '');

  it('begins with the version that this is', () => {
    const [next, isComing] = packageJson.version.split('-');
    const dated = new RegExp(`^${next} - \\d{4}-\\d{2}-\\d{2}$`);
    expect(versions[0]).toMatch(isComing ? new RegExp(`^\\[Unreleased\\] ${next}$`) : dated);
  });

  it('has a kept database, in both forms, of every version that was released', () => {
    const released = versions.filter((title) => !title.startsWith('[')).map((title) => title.split(' ')[0] ?? '');
    const kept = ['file:', 'mongodb:'].flatMap((kind) => released.map((release) => keptFile(release, kind)));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('the glossary', () => {
  it('names only what the code knows by that name', () => {
    const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(?!migrations|payload-types).*\.tsx?$/.test(name))
      .map((name) => readFileSync(join('src', name), 'utf8'))
      .join('\n');
    const named = readFileSync('docs/glossary.md', 'utf8')
      .split('\n')
      .flatMap((line) => [...(line.split('|')[3] ?? '').matchAll(/`(\w+)/g)].map(([, word]) => word ?? ''));
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((word) => !new RegExp(`\\b${word}\\b`).test(code))).toEqual([]);
  });
});

describe('the reading of documents', () => {
  it('finds what it looks for', () => {
    const text =
      'Run `npm run check`, see `src/nowhere.ts`, `docs/`, `/de/akteure`, `@payload-config`, [x](y.md#z) and `next/cache`.';
    expect(scriptsOf(text)).toEqual(['check']);
    expect(pathsOf(text)).toEqual(['src/nowhere.ts', 'docs/', 'next/cache']);
    expect(linksOf(text)).toEqual(['y.md#z']);
  });
});
