import { describe, expect, it } from 'vitest';
import { shortAddress, typedAddress } from './short-address.ts';

describe('shortAddress', () => {
  it.each([
    ['https://www.dfi.de/', 'dfi.de'],
    ['https://x.com/ccrecemr', 'x.com/ccrecemr'],
    ['https://www.landtag.nrw.de/home/parlament-wahlen/ausschusse-und-gremien.html', 'landtag.nrw.de'],
    ['https://xn--mnster-3ya.de/rat', 'münster.de/rat'],
    ['nonsense', 'nonsense'],
  ])('%s → %s', (url, short) => {
    expect(shortAddress(url)).toBe(short);
  });
});

describe('typedAddress', () => {
  it.each([
    ['https://www.example.org/de', 'example.org/de'],
    ['http://localhost:3000/de/akteure/dfi', 'localhost:3000/de/akteure/dfi'],
    ['https://example.org/', 'example.org'],
  ])('%s → %s', (url, typed) => {
    expect(typedAddress(url)).toBe(typed);
  });
});
