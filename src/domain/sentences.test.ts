import { describe, expect, it } from 'vitest';
import type { RichText } from './rich-text.ts';
import { sentencesOf } from './sentences.ts';

const paragraph = (text: string): RichText => [
  { type: 'paragraph', children: [{ type: 'text', text, isBold: false }] },
];

describe('sentencesOf', () => {
  it.each([
    ['de', 'Er spricht. Am 24. Februar 2021 tagte er, z. B. in Bonn. Warum? Darum!', 4],
    ['de', 'Der Verein e. V. hilft. Das war 2021. Es sind 16. Länder.', 3],
    ['en', 'It has 39 members. In 2021 there were 40. Mr. A. Smith leads it.', 3],
    ['de', 'Kein Punkt am Ende', 1],
    ['de', '  ', 0],
  ] as const)('%s: %s', (language, text, count) => {
    const sentences = sentencesOf(paragraph(text), language);
    expect(sentences.join(' ')).toBe(text.trim());
    expect(sentences).toHaveLength(count);
  });

  it('takes bold words along, items of lists one by one, and leaves headings out', () => {
    const text: RichText = [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Heading.', isBold: false }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'It has ', isBold: false },
          { type: 'text', text: '39 members', isBold: true },
          { type: 'text', text: '. Good.', isBold: false },
        ],
      },
      {
        type: 'list',
        isOrdered: false,
        items: [[{ type: 'text', text: 'One', isBold: false }], [{ type: 'text', text: 'Two', isBold: false }]],
      },
    ];
    expect(sentencesOf(text, 'en')).toEqual(['It has 39 members.', 'Good.', 'One', 'Two']);
  });
});
