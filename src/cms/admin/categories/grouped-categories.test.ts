import { expect, it } from 'vitest';
import { groupedCategories } from './grouped-categories.ts';

it('offers categories by kind, in the order of staff, in German where the English is missing', () => {
  const groups = [
    { id: 'needs', name: { de: 'Was brauchen Sie?', en: 'What do you need?' }, position: 2 },
    { id: 'focus', name: { de: 'Schwerpunkt' }, position: 1 },
    { id: 'empty', name: { de: 'Leer' }, position: 0 },
  ];
  const categories = [
    { id: 'b', name: { de: 'Beratung', en: 'Advice' }, position: 1, group: 'needs' },
    { id: 'p', name: { de: 'Polen' }, position: 1, group: 'focus' },
    { id: 'a', name: { de: 'Austausch' }, position: 1, group: 'needs' },
  ];
  expect(groupedCategories(groups, categories, 'en')).toEqual([
    { id: 'focus', name: 'Schwerpunkt', choices: [{ id: 'p', name: 'Polen' }] },
    {
      id: 'needs',
      name: 'What do you need?',
      choices: [
        { id: 'a', name: 'Austausch' },
        { id: 'b', name: 'Advice' },
      ],
    },
  ]);
});
