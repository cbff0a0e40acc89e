import { expect, it } from 'vitest';
import { readUrl } from './read-url.ts';

it('reads an address the same however often it is asked', () => {
  // Put together, since Node errs with texts of one byte a letter alone.
  const address = ['https://b', 'ü', 'ro.example'].join('');
  for (let count = 0; count < 20_000; count += 1) {
    expect(readUrl(`Frankreich ${count}`)).toBeNull();
    expect(readUrl(address)?.host).toBe('xn--bro-hoa.example');
  }
});
