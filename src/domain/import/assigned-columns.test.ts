import { expect, it } from 'vitest';
import { assignedColumns } from './assigned-columns.ts';

const name = { heads: ['Name', 'name_de'] };
const english = { heads: ['Name (Englisch)', 'Name (English)', 'name_en'] };

it('heads are known in any case and with any signs, in both languages and as programs write them', () => {
  const { columns, unknown, doubled } = assignedColumns(['NAME', 'Name – Englisch', 'PLZ', ''], [name, english]);
  expect([columns, unknown, doubled]).toEqual([[name, english, null, null], ['PLZ'], []]);
  expect(assignedColumns(['name_EN', 'Name(English)'], [name, english]).doubled).toEqual(['Name(English)']);
});
