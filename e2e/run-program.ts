import { spawnSync } from 'node:child_process';
import { expect } from '@playwright/test';

/** Runs a program of ours on the database of the site, as a process of its own. Returns what it printed. */
export function runProgram(...program: string[]): string {
  const ran = spawnSync(process.execPath, ['-C', 'production', '--import', 'tsx', ...program], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: process.env.E2E_DATABASE_URL,
      PAYLOAD_SECRET: 'a secret for tests only, of no use elsewhere',
    },
    encoding: 'utf8',
  });
  expect([ran.status, ran.stderr]).toEqual([0, expect.anything()]);
  return ran.stdout;
}
