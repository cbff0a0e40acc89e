import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { startProcess } from './process.ts';
import { printTally, type Tally } from './tally.ts';

interface Step {
  name: string;
  /** Arguments of Node, so that neither shell nor PATH matter. */
  program: string[];
}

const report = 'test-results/unit.json';

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
  {
    name: 'tests',
    program: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=./src/testing/mongodb-reporter.ts',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  },
];

/** What Vitest counted. A file that could not even be loaded counts as one failed test. */
function readTally(): Tally {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const counted = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  const { numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0, numPendingTests = 0 } = counted;
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites, skipped: numPendingTests };
}

mkdirSync('test-results', { recursive: true });
rmSync(report, { force: true });
let tally: Tally = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const start = performance.now();
  const { child, output } = startProcess([process.execPath, ...step.program], {
    NEXT_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  });
  const [code] = await once(child, 'close');
  const isGreen = code === 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${isGreen ? 'ok    ' : 'FAILED'}  ${step.name} (${seconds} s)`);
  if (step.name === 'tests') {
    tally = readTally();
    if (isGreen) console.log(/^(=+\n)?MongoDB: .*(\n=+)?/m.exec(output())?.[0] ?? '');
  }
  if (isGreen) continue;
  console.log(output());
  tally = { ...tally, failed: Math.max(tally.failed, 1) };
  process.exitCode = 1;
  break;
}
console.log(printTally(tally));
