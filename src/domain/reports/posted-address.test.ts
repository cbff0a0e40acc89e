import { expect, it } from 'vitest';
import { postedAddress } from './posted-address.ts';

it.each([
  ['Brückstr. 1, 44135 Dortmund', ['Brückstr. 1', '44135', 'Dortmund']],
  ['Brückstr. 1\n44135 Dortmund', ['Brückstr. 1', '44135', 'Dortmund']],
  [' Rue de la Loi 1 , B-1000 Bruxelles ', ['Rue de la Loi 1', '1000', 'Bruxelles']],
  ['ul. Długa 5\n00-238 Warszawa', ['ul. Długa 5', '00-238', 'Warszawa']],
  ['Dam 1, 1012 JS Amsterdam', ['Dam 1', '1012 JS', 'Amsterdam']],
  ['Square de Meeûs 1, 1000 Brüssel Cedex', ['Square de Meeûs 1', '1000', 'Brüssel Cedex']],
])('%j is a street, a postal code and a town', (typed, [streetAddress, postalCode, town]) => {
  expect(postedAddress(typed)).toEqual({ streetAddress, postalCode, town });
});

it.each([
  '',
  'Dortmund',
  '44135 Dortmund',
  'Brückstr. 1',
  'Brückstr. 1, Dortmund',
  'Haus A, Brückstr. 1, 44135 Dortmund',
])('%j is not taken apart by guessing', (typed) => {
  expect(postedAddress(typed)).toBeNull();
});
