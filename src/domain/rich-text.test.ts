import { expect, it } from 'vitest';
import { plainText, type RichTextInline } from './rich-text.ts';

const words = (text: string): RichTextInline => ({ type: 'text', text, isBold: false });

it('plainText keeps every word and parts blocks, items and lines by one space', () => {
  expect(
    plainText([
      { type: 'heading', level: 2, children: [words('Head')] },
      {
        type: 'paragraph',
        children: [
          words('See '),
          { type: 'link', url: 'https://example.org', children: [words('this '), words('page')] },
          { type: 'line-break' },
          words(' below. '),
        ],
      },
      { type: 'list', isOrdered: true, items: [[words('one')], [words('two')]] },
    ]),
  ).toBe('Head See this page below. one two');
  expect(plainText([])).toBe('');
});
