import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startProcess } from './process.ts';
import { addTallies, printTally, type Tally } from './tally.ts';

interface Step {
  name: string;
  /** Arguments of Node, so that neither shell nor PATH matter. */
  program: string[];
}

const report = 'test-results/unit.json';

const tests = (...args: string[]): string[] => [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=./src/testing/mongodb-reporter.ts',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...args,
];

/**
 * `npm run check` runs every test on SQLite, and with `--each-database`, as `npm test` does, on MongoDB too;
 * `npm run check -- --changed` those which load a file that is not committed yet, and `--changed main` those which load
 * one that differs from that commit. What reads the sources itself always runs.
 */
const [flag, since] = process.argv.slice(2);
const databases: Record<string, string> = flag === '--each-database' ? {} : { MONGODB_TEST_URL: 'none' };
const ofSources = () =>
  readdirSync('src/testing')
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('src/testing', name));
const chosen: Step[] =
  flag === '--changed'
    ? [
        { name: 'tests of the sources', program: tests(...ofSources()) },
        {
          name: 'tests of what changed',
          program: tests(since ? `--changed=${since}` : '--changed', '--passWithNoTests'),
        },
      ]
    : [{ name: 'tests', program: tests() }];

const steps: Step[] = [
  {
    name: 'format, lint, rooms',
    program: [
      'node_modules/@biomejs/biome/bin/biome',
      'ci',
      '--colors=off',
      '--error-on-warnings',
      '--max-diagnostics=100',
    ],
  },
  { name: 'types of routes', program: ['node_modules/next/dist/bin/next', 'typegen'] },
  { name: 'types', program: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'dead code', program: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'generated files', program: ['-C', 'production', '--import', 'tsx', 'src/testing/generate.ts', '--check'] },
  ...chosen,
];

/** What Vitest counted. A file that could not even be loaded counts as one failed test. */
function readTally(): Tally {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const counted = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  const { numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0, numPendingTests = 0 } = counted;
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites, skipped: numPendingTests };
}

mkdirSync('test-results', { recursive: true });
const tallies: Tally[] = [];
for (const step of steps) {
  rmSync(report, { force: true });
  const start = performance.now();
  const { child, output } = startProcess([process.execPath, ...step.program], {
    NEXT_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    ...databases,
  });
  const [code] = await once(child, 'close');
  const isGreen = code === 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${isGreen ? 'ok    ' : 'FAILED'}  ${step.name} (${seconds} s)`);
  if (chosen.includes(step)) {
    tallies.push(readTally());
    if (isGreen) console.log(/^(=+\n)?MongoDB: .*(\n=+)?/m.exec(output())?.[0] ?? '');
  }
  if (isGreen) continue;
  console.log(output());
  if (!addTallies(tallies).failed) tallies.push({ passed: 0, failed: 1, skipped: 0 });
  process.exitCode = 1;
  break;
}
console.log(printTally(addTallies(tallies)));
