import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareText, guardedCell } from './guarded-cell.ts';

describe('guardedCell', () => {
  it.each(['=1+1', '+49 231', '-1', '@SUM(A1)', ' =1', '＝1', "'=1", "''=1"])('lets no spreadsheet run %j', (text) => {
    expect(guardedCell(text)).toBe(`'${text}`);
    expect(bareText(guardedCell(text))).toBe(text);
  });

  it.each(['01067', '2021-10', '1/2', '3e5', '491234567890', '(leer)'])('lets no spreadsheet change %j', (text) => {
    expect(guardedCell(text)).toBe(`'${text}`);
    expect(bareText(guardedCell(text))).toBe(text);
  });

  it.each(['Verein', "'s-Hertogenbosch", '1946', '24.10.2021', 'a=b', '2. Verein', ''])('leaves %j alone', (text) => {
    expect(guardedCell(text)).toBe(text);
    expect(bareText(text)).toBe(text);
  });

  it('gives back whatever text it was', () => {
    const trickily = fc
      .array(fc.constantFrom("'", '=', '-', '1', '0', ' ', 'a', '(leer)'))
      .map((parts) => parts.join(''));
    const any = fc.oneof(fc.string(), trickily);
    fc.assert(fc.property(any, (text) => void expect(bareText(guardedCell(text))).toBe(text)));
  });
});

it('an emptied cell holds no text', () => {
  expect([bareText('(leer)'), bareText('(empty)'), bareText("'(leer)")]).toEqual([null, null, '(leer)']);
});
