import { once } from 'node:events';
import { expect, test } from 'vitest';
import { node, startProcess } from '../testing/process.ts';
import { run } from './program.ts';

const never = new AbortController().signal;

test('runs a program to its end and tells how it ended', async () => {
  expect(await run(['-e', 'process.exit(process.env.HOW === "well" ? 0 : 3)'], { HOW: 'well' }, never)).toBe(0);
  expect(await run(['-e', 'process.exit(3)'], {}, never)).toBe(3);
});

test('ends a program that is no longer wanted', async () => {
  const ending = new AbortController();
  const ran = run(['-e', 'setInterval(() => {}, 1_000)'], {}, ending.signal);
  ending.abort();
  await expect(ran).rejects.toMatchObject({ name: 'AbortError' });
});

test('becomes another program, which is ended as this one is asked to, and ends as that one does', async () => {
  const other = 'process.on("SIGTERM", () => process.exit(7)); setInterval(() => {}, 1e3); console.log(process.pid)';
  const script = `import { become } from './src/start/program.ts'; await become(['-e', ${JSON.stringify(other)}], {});`;
  const { child, output } = startProcess([...node, '--input-type=module', '-e', script]);
  const ended = once(child, 'close');
  await expect.poll(output, { timeout: 20_000 }).toMatch(/\d/);
  const canBecome = 'execve' in process;
  expect(Number(output()) === child.pid).toBe(canBecome);
  child.kill('SIGTERM');
  expect(await ended).toEqual([7, null]);
});
