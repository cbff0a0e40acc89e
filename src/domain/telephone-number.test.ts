import { describe, expect, it } from 'vitest';
import { readableTelephone, telephoneNumber, telephoneToDial } from './telephone-number.ts';

describe('telephoneNumber', () => {
  it.each([
    ...['0231 / 838 00 46', '+49 (0) 231 838 00-46', '+49 (0)231/83800-46', '0049 231 8380046', '02 31 / 8 38 00 46'],
    ...['(0231) 838 00 46', '0231 – 838 00 46', 'Tel.: 0231 8380046', '+49\u00a0231\u00a08380046', '+492318380046'],
  ])('reads %s', (typed) => {
    expect(telephoneNumber(typed)).toBe('+492318380046');
  });

  it.each([
    ['+33 1 45 50 00 00', '+33145500000'],
    ['0231-83800-0', '+49231838000'],
    ['0800 1234567', '+498001234567'],
  ])('reads %s as %s', (typed, number) => {
    expect(telephoneNumber(typed)).toBe(number);
  });

  it.each([
    ...[
      '',
      'word',
      '110',
      '12345',
      '0231 83800-46 (vormittags)',
      '0231 8380046 App. 12',
      '0231 8380046 oder 0231 8380047',
    ],
    ...['+49 231', '0231 838 00 46 0231 838 00 46', 'https://example.org'],
  ])('takes "%s" for none', (typed) => {
    expect(telephoneNumber(typed)).toBeNull();
  });
});

it.each([
  ['+492318380046', '+49 231 8380046'],
  ['+33145500000', '+33 1 45 50 00 00'],
  ['nobody knows', 'nobody knows'],
])('%s is read as %s', (number, read) => {
  expect(readableTelephone(number)).toBe(read);
});

it.each([
  ['+492318380046', '0231 8380046'],
  ['+33145500000', '0033 1 45 50 00 00'],
  ['nobody knows', 'nobody knows'],
])('%s is dialled in Germany as %s', (number, dialled) => {
  expect(telephoneToDial(number)).toBe(dialled);
});
