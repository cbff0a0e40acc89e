import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accessPage } from './access-page.ts';
import { readConfig } from './payload.ts';
import { rightsOf } from './rights.ts';

it('docs/access.md says what the rules say: who changes a rule changes the page, for all to see', async () => {
  const config = await readConfig('file:of-nothing.db');
  expect(readFileSync('docs/access.md', 'utf8')).toBe(accessPage(await rightsOf(config)));
});
