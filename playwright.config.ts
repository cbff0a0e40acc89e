import { defineConfig } from '@playwright/test';

const database = process.env.E2E_DATABASE ?? 'SQLite';
const isRoot = process.getuid?.() === 0;

/** `e2e/run.ts` starts the site and a browser, and names both in the environment. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: `test-results/e2e-${database}`,
  reporter: [['line'], ['json', { outputFile: `test-results/e2e-${database}.json` }]],
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  projects: [{ name: database }],
  use: {
    baseURL: process.env.E2E_BASE_URL,
    locale: 'de-DE',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
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
