import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: 'server-only', replacement: path('src/testing/server-only.ts') },
      { find: '@payload-config', replacement: path('payload.config.ts') },
      { find: /^@payloadcms\/ui$/, replacement: path('src/testing/payload-ui.ts') },
    ],
  },
  // As in the built site: which of React's two ways is loaded first would otherwise hang on the order of the files.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    globalSetup: 'src/testing/databases-setup.ts',
    setupFiles: ['src/testing/own-environment.ts', 'src/testing/quick-passwords.ts'],
    reporters: ['default', './src/testing/mongodb-reporter.ts'],
    pool: 'forks',
    // Sign-in makes who guesses wait, and databases are waited for: so more than the two processors of a small machine.
    maxWorkers: 4,
    // Loading Payload takes three seconds: files share what they have loaded, and open the config anew where they need it.
    isolate: false,
    // Without this condition Node now and then never finishes loading Payload's editor.
    execArgv: ['-C', 'production'],
    // A clone that was never started has none, and no file may hang on which one ran before it.
    env: { PAYLOAD_SECRET: 'a secret for tests only, of no use elsewhere' },
    // A test that expects nothing cannot fail. What must come true may take as long as a busy machine makes it.
    expect: { requireAssertions: true, poll: { timeout: 30_000, interval: 20 } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
