import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** A row of the table: what is promised, in which file it is kept, by which test. */
const row = /^\| (?<promise>[^|]+?) +\| `(?<file>[^`]+)` +\| (?<title>[^|]+?) +\|$/;

const promises = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .map((line) => row.exec(line)?.groups)
  .filter((groups) => groups !== undefined);

it('SECURITY.md promises nothing that no test keeps', () => {
  expect(promises.length).toBeGreaterThanOrEqual(15);
  const missing = promises.filter(
    ({ file = '', title = '' }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title),
  );
  expect(missing).toEqual([]);
});
