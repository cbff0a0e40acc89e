import { expect, it } from 'vitest';
import { jobs } from './jobs.ts';

it('Every job that comes by the clock waits in a queue that is looked for', () => {
  const looked = Array.isArray(jobs.autoRun) ? jobs.autoRun.map(({ queue }) => queue) : [];
  const waiting = (jobs.tasks ?? []).flatMap((task) => (task.schedule ?? []).map(({ queue }) => queue));
  expect(waiting.length).toBeGreaterThan(3);
  expect(waiting.filter((queue) => !looked.includes(queue))).toEqual([]);
});
