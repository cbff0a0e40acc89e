import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type StartedProcess, startProcess } from '../process.ts';
import { printTally } from '../tally.ts';
import { copyTree } from './copied-tree.ts';
import type { Guard } from './guard.ts';
import { guards } from './guards.ts';

/*
 * Breaks one guard after the other in a copy of the working tree and runs the tests that must notice, on SQLite alone:
 * what is not noticed is a survivor. Takes half an hour; a word chooses: `npm run test:mutation -- asked-host`.
 */
const words = process.argv.slice(2);
const chosen = guards.filter(({ file, keeps }) => words.every((word) => `${file} ${keeps}`.includes(word)));
const folder = copyTree();
const report = join(folder, 'test-results.json');
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
let running: StartedProcess | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await running?.stop();
    process.exit(130);
  });
}

type Outcome = 'noticed' | 'survived' | 'did not run';

/** What tests say in the copy as it is now. */
async function outcomeOf(tests: string[]): Promise<Outcome> {
  rmSync(report, { force: true });
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--bail=1', '--reporter=json', `--outputFile=${report}`];
  const environment = { MONGODB_TEST_URL: 'none', NO_COLOR: '1' };
  running = startProcess([process.execPath, ...vitest, ...tests], environment, true, folder);
  await once(running.child, 'close');
  if (!existsSync(report)) return 'did not run';
  const { numFailedTests = 0, numPassedTests = 0 } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  if (numFailedTests > 0) return 'noticed';
  return numPassedTests > 0 ? 'survived' : 'did not run';
}

async function tryOut({ file, text, broken, tests }: Guard): Promise<Outcome> {
  const path = join(folder, file);
  const whole = readFileSync(path, 'utf8');
  if (whole.split(text).length !== 2) return 'did not run';
  writeFileSync(
    path,
    whole.replace(text, () => broken),
  );
  const outcome = await outcomeOf(tests);
  writeFileSync(path, whole);
  return outcome;
}

const files = [...new Set(chosen.flatMap(({ tests }) => tests))];
const tally = { passed: 0, failed: 0, skipped: 0 };
// Where a test is red already, it notices nothing.
if ((await outcomeOf(files)) === 'survived') {
  for (const guard of chosen) {
    const start = performance.now();
    const outcome = await tryOut(guard);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    const isGood = outcome === 'noticed';
    tally[isGood ? 'passed' : 'failed'] += 1;
    console.log(`${isGood ? 'ok    ' : 'FAILED'}  ${outcome}: ${guard.keeps} (${guard.file}, ${seconds} s)`);
  }
} else {
  console.log(`FAILED  tests are red before anything is broken: ${files.join(' ')}`);
  tally.failed = 1;
}
console.log(printTally(tally));
process.exit(tally.failed || !tally.passed ? 1 : 0);
