import { describe, expect, it } from 'vitest';
import { plainText } from '../domain/rich-text.ts';
import { richTextOf } from './rich-text.ts';

const text = (words: unknown, format = 0) => ({ type: 'text', text: words, format });
const node = (type: string, children: unknown, more: object = {}) => ({ type, children, ...more });
const link = (url: unknown, ...children: unknown[]) => node('link', children, { fields: { url } });
const tree = (...children: unknown[]) => ({ root: node('root', children) });
const said = (words: string, isBold = false) => ({ type: 'text', text: words, isBold });

describe('richTextOf', () => {
  it('keeps paragraphs, headings, lists, bold words, links and line breaks', () => {
    const stored = tree(
      node('heading', [text('Head')], { tag: 'h3' }),
      node('paragraph', [text('bold', 1), { type: 'linebreak' }, text('bold too', 3), text('plain', 2)]),
      node('list', [node('listitem', [text('one')]), node('listitem', [])], { listType: 'number' }),
      node('paragraph', [link('/de/fakten', text('Facts'))]),
    );
    expect(richTextOf(stored)).toEqual([
      { type: 'heading', level: 3, children: [said('Head')] },
      {
        type: 'paragraph',
        children: [said('bold', true), { type: 'line-break' }, said('bold too', true), said('plain')],
      },
      { type: 'list', isOrdered: true, items: [[said('one')]] },
      { type: 'paragraph', children: [{ type: 'link', url: '/de/fakten', children: [said('Facts')] }] },
    ]);
  });

  it('keeps the words of what it does not know, and nothing else of it', () => {
    const stored = tree(
      node('quote', [node('widget', [text('deep')], { html: '<script>' })]),
      node('heading', [text('big')], { tag: 'h1' }),
      node('upload', [], { value: 'x' }),
    );
    expect(richTextOf(stored)).toEqual([
      { type: 'paragraph', children: [said('deep')] },
      { type: 'heading', level: 2, children: [said('big')] },
    ]);
  });

  it.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', '//evil.org', '', undefined, { a: 1 }])(
    'unlinks %j and keeps its words',
    (url) => {
      expect(richTextOf(tree(node('paragraph', [text('see '), link(url, text('here', 1))])))).toEqual([
        { type: 'paragraph', children: [said('see '), said('here', true)] },
      ]);
    },
  );

  it('drops a link without words', () => {
    expect(richTextOf(tree(node('paragraph', [link('https://example.org'), text('x')])))).toEqual([
      { type: 'paragraph', children: [said('x')] },
    ]);
  });

  it.each([
    null,
    undefined,
    'text',
    5,
    [],
    {},
    { root: null },
    { root: 'x' },
    { root: { children: 'x' } },
    tree(null, 'x', 5),
  ])('makes nothing of %j', (broken) => {
    expect(richTextOf(broken)).toEqual([]);
  });

  it('keeps what is whole beside what is broken', () => {
    const stored = tree(node('paragraph', 'x'), node('paragraph', [text(5), text('whole')]), node('list', [null]));
    expect(plainText(richTextOf(stored))).toBe('whole');
  });
});
