import { describe, expect, it } from 'vitest';
import { dateFormat, numberFormat } from './formats.ts';

describe('Formats', () => {
  it('are made once for each form and language', () => {
    const german = dateFormat('de', { month: 'long' });
    expect(dateFormat('de', { month: 'long' })).toBe(german);
    expect(dateFormat('en', { month: 'long' })).not.toBe(german);
    expect(numberFormat('de', { minimumFractionDigits: 2 })).not.toBe(numberFormat('de', {}));
  });

  it('are those of the readers, and of days of UTC', () => {
    const midnight = Date.UTC(2021, 1, 24);
    const form = { day: 'numeric', month: 'long', year: 'numeric' } as const;
    expect([dateFormat('de', form), dateFormat('en', form)].map((each) => each.format(midnight))).toEqual([
      '24. Februar 2021',
      '24 February 2021',
    ]);
    expect([numberFormat('de', {}).format(1234.5), numberFormat('en', {}).format(1234.5)]).toEqual([
      '1.234,5',
      '1,234.5',
    ]);
  });
});
