import { describe, expect, it } from 'vitest';
import { shortAddress } from './short-address.ts';

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
