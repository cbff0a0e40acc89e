import { expect, it } from 'vitest';
import { withoutLinks } from './past-entry.ts';

it('leads nowhere, and keeps its words', () => {
  const word = (text: string) => ({ type: 'text', text, isBold: false }) as const;
  const link = { type: 'link', url: 'https://gone.example/', children: [word('Studie')] } as const;
  const told = withoutLinks([
    { type: 'paragraph', children: [word('Die '), { ...link, children: [...link.children] }] },
    { type: 'list', isOrdered: false, items: [[{ ...link, children: [...link.children] }]] },
  ]);
  expect(told).toEqual([
    { type: 'paragraph', children: [word('Die '), word('Studie')] },
    { type: 'list', isOrdered: false, items: [[word('Studie')]] },
  ]);
});
