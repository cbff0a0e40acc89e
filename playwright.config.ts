import { defineConfig } from '@playwright/test';

const database = process.env.E2E_DATABASE ?? 'SQLite';
const specs = (...names: string[]) => names.map((name) => `${name}.spec.ts`);
/**
 * They look at documents that visitors get by their address. On MongoDB these are the same, which is seen before the
 * walks begin: what was seen of them on SQLite holds.
 */
const ofDocuments = specs(
  'accessibility',
  'embed-the-list',
  'find-a-country',
  'find-who-pays',
  'follow-every-link',
  'leave-no-trace',
  'read-as-a-machine',
  'read-on-any-device',
  'read-the-ranking',
  'valid-documents',
  'walk-by-keyboard',
);
/** They look at what the browser does with a form: what is stored is tested on each database beside the code. */
const ofBrowser = specs(
  'correct-a-refused-save',
  'correct-a-telephone-number',
  'edit-by-keyboard',
  'illustrate-the-handbook',
  'lose-no-text',
  'search-from-the-browser',
  'walk-the-admin',
  'write-a-number',
);
const notOnMongodb = database === 'MongoDB' ? [...ofDocuments, ...ofBrowser] : [];
/** They change nothing that another sees: two at a time. */
const readOnly = [
  ...ofDocuments,
  ...specs(
    'begin-a-report',
    'find-an-actor',
    'search-from-the-browser',
    'search-the-directory',
    'visit-in-two-steps',
    'walk-the-admin',
  ),
];
const isRoot = process.getuid?.() === 0;

/** `e2e/run.ts` starts the site and a browser, and names both in the environment. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: `test-results/e2e-${database}`,
  reporter: [['line'], ['json', { outputFile: `test-results/e2e-${database}.json` }]],
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Patience for what must succeed: a busy machine is no fault of the site.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  projects: [
    {
      name: `${database}, read only`,
      testMatch: readOnly,
      testIgnore: notOnMongodb,
      fullyParallel: true,
    },
    // Whoever writes is alone: others would see the site change, or go away, under their hands.
    {
      name: database,
      testIgnore: [...readOnly, ...notOnMongodb],
      workers: 1,
      dependencies: [`${database}, read only`],
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
