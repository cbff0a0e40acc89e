import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

test('what was planned by another process is published by the site and seen by visitors', async ({ request }) => {
  // The site looks for planned publications every minute.
  test.setTimeout(120_000);
  const list = async () => (await request.get('/de')).text();
  expect(await list()).not.toContain('Terminstadt');
  const program = [
    '-C',
    'production',
    '--import',
    'tsx',
    'src/testing/plan-publication.ts',
    'europarat',
    'Terminstadt',
  ];
  const planned = spawnSync(process.execPath, program, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: process.env.E2E_DATABASE_URL,
      PAYLOAD_SECRET: 'a secret for tests only, of no use elsewhere',
    },
    encoding: 'utf8',
  });
  expect([planned.status, planned.stderr]).toEqual([0, expect.anything()]);
  expect(await list()).not.toContain('Terminstadt');
  await expect.poll(list, { timeout: 90_000, intervals: [1000] }).toContain('Terminstadt');
});
