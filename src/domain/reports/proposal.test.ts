import { expect, it } from 'vitest';
import { cleanProposed, type ProposedField, proposalsOf, valueProblem } from './proposal.ts';

it.each<[ProposedField, string, ReturnType<typeof valueProblem>]>([
  ['telephone', '0231 838 00 46', null],
  ['telephone', '0231', 'telephone-form'],
  ['email', 'info@müller.de', null],
  ['email', 'info(at)dfi.de', 'email-wrong'],
  ['website', 'www.dfi.de', null],
  ['website', 'data:text/html,x', 'address-scheme'],
  ['page', 'dfi', 'address-form'],
  ['foundingYear', '1951', null],
  ['foundingYear', 'um 1951', 'year-form'],
  ['tagline', 'a'.repeat(110), null],
  ['tagline', 'a'.repeat(111), 'right-long'],
  ['name', '', 'right-missing'],
  ['text', 'Alles\nneu', null],
])('%s %j', (field, value, problem) => {
  expect(valueProblem(field, value)).toBe(problem);
});

it('a value has one line where its field has one, and nothing that nobody sees', () => {
  expect(cleanProposed('name', ' A\u0000\n B ')).toBe('A B');
  expect(cleanProposed('address', ' A\u0000\r\nB ')).toBe('A\nB');
});

it.each([null, undefined, 'x', {}, [null], [{ field: 'slug', value: 'x' }], [{ field: 'name', value: 1 }]])(
  'of %j as stored nothing is understood',
  (stored) => {
    expect(proposalsOf(stored)).toEqual([]);
  },
);
