import { describe, expect, it } from 'vitest';
import type { Finding } from './finding.ts';
import { todayOf } from './today.ts';

const both = (text: string) => ({ de: text, en: text });
const finding = (kind: string, key: string, harm: number, minutes: number, since: string | null = null): Finding => ({
  kind,
  heading: both(kind),
  does: both('Ansehen'),
  harm,
  entry: { key, title: key, sign: null },
  form: `collections/${key}`,
  says: both(kind),
  since,
  minutes,
  field: null,
  place: '',
  about: '',
});
const inShort = (findings: Finding[]) => findings.map(({ kind, entry }) => `${kind} ${entry.key}`);

describe('Today', () => {
  it('is empty where nothing is found', () => {
    expect(todayOf([])).toEqual({ tasks: [], count: 0, minutes: 0, later: [] });
  });

  it('begins with what harms most, then with what has waited longest', () => {
    const { tasks } = todayOf([
      finding('review', 'c', 10, 2, '2026-02-01'),
      finding('review', 'b', 10, 2, '2026-01-01'),
      finding('report', 'a', 90, 2),
      finding('review', 'd', 10, 2),
    ]);
    expect(tasks.map(({ entry }) => entry.key)).toEqual(['a', 'd', 'b', 'c']);
  });

  it('takes exactly a quarter of an hour, the rest comes later by kind', () => {
    const today = todayOf([
      finding('report', 'a', 90, 9),
      finding('draft', 'b', 50, 7),
      finding('review', 'c', 30, 6),
      finding('review', 'd', 30, 1),
      finding('draft', 'e', 20, 1),
    ]);
    expect(today.tasks.map(({ entry }) => entry.key)).toEqual(['a', 'c']);
    expect(today).toMatchObject({ count: 2, minutes: 15 });
    expect(today.later.map(({ kind, findings }) => [kind, inShort(findings)])).toEqual([
      ['draft', ['draft b', 'draft e']],
      ['review', ['review d']],
    ]);
  });

  it('bundles by entry, in the place of the worst', () => {
    const { tasks, count } = todayOf([
      finding('address', 'a', 10, 2),
      finding('report', 'b', 50, 2),
      finding('report', 'a', 90, 2),
    ]);
    expect(tasks.map(({ findings }) => inShort(findings))).toEqual([['report a', 'address a'], ['report b']]);
    expect(count).toBe(3);
  });
});
