import { spawnSync } from 'node:child_process';
import { expect } from '@playwright/test';
import type { Relation } from '../src/testing/list-relations.ts';

/** Every field that picks a document, as the configuration has them: a new one is walked by itself. */
export function listedRelations(): Relation[] {
  const program = ['-C', 'production', '--import', 'tsx', 'src/testing/list-relations.ts'];
  const listed = spawnSync(process.execPath, program, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: process.env.E2E_DATABASE_URL,
      PAYLOAD_SECRET: 'a secret for tests only, of no use elsewhere',
    },
    encoding: 'utf8',
  });
  expect([listed.status, listed.stderr]).toEqual([0, expect.anything()]);
  return JSON.parse(listed.stdout.trim().split('\n').at(-1) ?? '');
}
