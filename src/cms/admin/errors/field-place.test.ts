import type { ClientField } from 'payload';
import { describe, expect, it } from 'vitest';
import { placeOf } from './field-place.ts';

const field = (name: string, label: string, more: object = {}) => ({ type: 'text', name, label, ...more });
const row = (...fields: object[]) => ({ type: 'row', fields });
const form = [
  {
    type: 'tabs',
    tabs: [
      { fields: [row(field('name', 'Name', { localized: true }), field('nameEn', 'Name — Englisch'))] },
      { fields: [{ type: 'array', name: 'links', label: 'Wege', fields: [row(field('url', 'Adresse'))] }] },
    ],
  },
  { type: 'group', name: 'main', label: 'Die Zahl', fields: [row(field('value', 'Zahl'))] },
  field('slug', 'Teil der Adresse', { localized: true }),
] as unknown as ClientField[];
const naming = { labelOf: String, language: 'Deutsch' };

describe('The place of a field in a form', () => {
  it.each([
    ['name', ['Name — Deutsch'], 0],
    ['nameEn', ['Name — Englisch'], 0],
    ['links', ['Wege'], 1],
    ['links.2.url', ['Wege 3', 'Adresse'], 1],
    ['links.0', ['Wege 1'], 1],
    ['main.value', ['Die Zahl', 'Zahl'], null],
    ['slug', ['Teil der Adresse — Deutsch'], null],
  ])('is told: %s', (path, names, tab) => expect(placeOf(form, path, naming)).toEqual({ names, tab }));

  it('is unknown where there is no such field', () => expect(placeOf(form, 'url', naming)).toBeNull());
});
