import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Rooms whose tests open no database: they may share what they have loaded, which is most of their time. */
const withoutDatabase = ['domain', 'i18n', 'components', 'drawing', 'inside', 'seed/content'].map(
  (room) => `src/${room}/**/*.test.{ts,tsx}`,
);

export default defineConfig({
  resolve: {
    alias: { 'server-only': path('src/testing/server-only.ts'), '@payload-config': path('payload.config.ts') },
  },
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: withoutDatabase, isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: withoutDatabase,
          globalSetup: 'src/testing/mongodb-setup.ts',
        },
      },
    ],
    reporters: ['default', './src/testing/mongodb-reporter.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Without this condition Node now and then never finishes loading Payload's editor.
    execArgv: ['-C', 'production'],
    // What must come true may take as long as a busy machine makes it.
    expect: { poll: { timeout: 30_000, interval: 20 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
