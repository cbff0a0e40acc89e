import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = ['src', 'attack', 'e2e', 'bench', 'drill']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .filter((path) => /\.(ts|tsx|css)$/.test(path) && !path.startsWith('src/migrations/'));

describe('the source', () => {
  it('has no file with a name that says nothing', () => {
    const empty = /^(utils?|helpers?|common|misc|shared|lib|.*manager|.*service|index|constants)\./;
    expect(sources.filter((path) => empty.test(basename(path)))).toEqual([]);
  });

  it('silences no check', () => {
    const silencer = /@ts-(?:ignore|expect-error|nocheck)|(?:biome|eslint)-(?:ignore|disable)/;
    const generated = 'src/payload-types.ts';
    const silenced = sources.filter((path) => path !== generated && silencer.test(readFileSync(path, 'utf8')));
    expect(silenced).toEqual([]);
  });

  it('takes no failure for an answer without looking which it is', () => {
    const blind = /catch\s*\{|\.catch\(\(\) => (undefined|null|false|''|\[\])/;
    const programs = sources.filter((path) => path.startsWith('src/') && !/\.test\.tsx?$/.test(path));
    expect(programs.filter((path) => blind.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('keeps comments within the width of the code', () => {
    const isLong = (line: string) => line.length > 120 && /^\s*(\/\/|\/?\*)/.test(line);
    const long = sources
      .filter((path) => path !== 'src/payload-types.ts')
      .filter((path) => readFileSync(path, 'utf8').split('\n').some(isLong));
    expect(long).toEqual([]);
  });
});
