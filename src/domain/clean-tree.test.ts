import { expect, it } from 'vitest';
import { cleanTree } from './clean-tree.ts';
import { isEmpty } from './localized.ts';

const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 1 });
const link = (url: unknown, words: string) => ({
  type: 'link',
  fields: { url, newTab: false },
  children: [text(words)],
});
const tree = (...children: unknown[]) => ({
  root: { type: 'root', direction: 'ltr', children: [{ type: 'list', children: [{ type: 'listitem', children }] }] },
});

it('cleans the words of every node and completes the targets of links, and keeps the form', () => {
  const typed = tree(text('Mu\u0308ll\u00adheim '), link(' www.dfi.de', 'a\u200bb'), link('info@müller.de', 'Mail'));
  const clean = tree(text('Müllheim '), link('https://www.dfi.de', 'ab'), link('mailto:info@xn--mller-kva.de', 'Mail'));
  expect(cleanTree(typed)).toEqual(clean);
  expect(cleanTree(clean)).toEqual(clean);
});

it.each([null, 'words', 5, [], { root: 'words' }, { root: { children: 'words' } }, tree(link(undefined, 'a'), null)])(
  'leaves %j as it is',
  (odd) => {
    expect(cleanTree(odd)).toEqual(odd);
  },
);

it('goes no deeper than any text of ours', () => {
  let node: unknown = text('a');
  for (let depth = 0; depth < 50_000; depth += 1) node = { type: 'list', children: [node] };
  expect(cleanTree({ root: node })).toHaveProperty('root.type', 'list');
  expect(isEmpty({ root: node })).toBe(false);
});
