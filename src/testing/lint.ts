import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Something the linter found: `noExplicitAny` in `src/x.ts`, line 1. */
export interface Finding {
  rule: string;
  file: string;
  line: number;
}

/** Lints made-up files (path to source) under the rules of this project, in an empty folder of their own. */
export function lint(sources: Record<string, string>): Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'who-is-who-lint-'));
  try {
    for (const name of ['biome.json', 'package.json', '.gitignore']) cpSync(name, join(folder, name));
    for (const [path, source] of Object.entries(sources)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    const { stdout, stderr } = spawnSync(
      resolve('node_modules/.bin/biome'),
      ['lint', '--reporter=github', '--max-diagnostics=none', '.'],
      { cwd: folder, encoding: 'utf8' },
    );
    if (!stdout && !stderr.includes('Checked')) throw new Error(stderr);
    return [...stdout.matchAll(/^::\w+ title=lint\/\w+\/(\w+),file=(.+?),line=(\d+),/gm)].map(
      ([, rule, file, line]) => ({
        rule: rule ?? '',
        file: (file ?? '').slice((file ?? '').indexOf(folder) + folder.length + 1),
        line: Number(line),
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
