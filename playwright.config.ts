import { defineConfig } from '@playwright/test';

const database = process.env.E2E_DATABASE ?? 'SQLite';
const specs = (...names: string[]) => names.map((name) => `${name}.spec.ts`);
/**
 * They change nothing that another sees: two at a time. On MongoDB visitors get the very same documents, which is seen
 * before the walks begin, and the admin has the very same markup: what was seen on SQLite holds.
 */
const readOnly = specs(
  'accessibility',
  'begin-a-report',
  'embed-the-list',
  'find-a-country',
  'find-an-actor',
  'find-who-pays',
  'follow-every-link',
  'leave-no-trace',
  'read-as-a-machine',
  'read-on-any-device',
  'read-the-ranking',
  'search-from-the-browser',
  'search-the-directory',
  'valid-documents',
  'visit-in-two-steps',
  'walk-by-keyboard',
  'walk-the-admin',
);
/** They look at what the browser does with a form: what is stored is tested on each database beside the code. */
const ofBrowser = specs(
  'correct-a-refused-save',
  'correct-a-telephone-number',
  'edit-by-keyboard',
  'illustrate-the-handbook',
  'lose-no-text',
  'write-a-number',
);
const output = process.env.E2E_OUTPUT ?? `test-results/e2e-${database}`;
const isRoot = process.getuid?.() === 0;

/** `e2e/run.ts` starts the site and a browser, and names both in the environment. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: output,
  reporter: [['line'], ['json', { outputFile: `${output}.json` }]],
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Patience for what must succeed: a busy machine is no fault of the site.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  projects: [
    { name: `${database}, read only`, testMatch: readOnly, fullyParallel: true },
    // Whoever writes is alone: others would see the site change, or go away, under their hands.
    {
      name: `${database}, alone`,
      testIgnore: database === 'MongoDB' ? [...readOnly, ...ofBrowser] : readOnly,
      workers: 1,
    },
  ],
  use: {
    baseURL: process.env.E2E_BASE_URL,
    // What waits for longer than this waits for ever: the error names it.
    actionTimeout: 60_000,
    // What a browser has loaded once it need not load and compile again: the admin opens in half the time.
    reuseContext: true,
    locale: 'de-DE',
    screenshot: 'only-on-failure',
    // Recording takes time: `npm run test:e2e -- NAME --trace retain-on-failure` records one walk.
    trace: 'off',
    launchOptions: {
      executablePath: process.env.E2E_BROWSER,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
