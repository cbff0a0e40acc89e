import { describe, expect, it } from 'vitest';
import { completedTarget, linkProblem } from './link-target.ts';

describe('completedTarget', () => {
  it.each([
    [' dfi.de/studie\u00a0', 'https://dfi.de/studie'],
    ['info@example.org', 'mailto:info@example.org'],
    ['MAILTO:info@müller.de?subject=A%20b', 'mailto:info@xn--mller-kva.de?subject=A%20b'],
    ['tel:+49 (0) 231 838 00 46', 'tel:+492318380046'],
    ['/de/fakten', '/de/fakten'],
  ])('%s means %s', (typed, meant) => {
    expect(completedTarget(typed)).toBe(meant);
    expect(completedTarget(meant)).toBe(meant);
    expect(linkProblem(meant)).toBeNull();
  });
});

describe('linkProblem', () => {
  it.each(['https://example.org', '/de/fakten', '/', 'mailto:info@example.org', 'tel:+49-231-8380046'])(
    'finds none in %s',
    (target) => {
      expect(linkProblem(target)).toBeNull();
    },
  );

  it.each([
    '',
    'javascript:alert(1)',
    '//evil.org',
    '/\\evil.org',
    '/a b',
    'mailto:nobody',
    'tel:word',
    'tel:1',
    'fakten',
    '#x',
  ])('finds one in "%s"', (target) => {
    expect(linkProblem(target)).not.toBeNull();
  });
});
