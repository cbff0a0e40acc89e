import { describe, expect, it } from 'vitest';
import { pathInAddress } from './field-of-address.ts';

describe('The field in an address', () => {
  it.each([
    ['#field-seatEn', 'seatEn'],
    ['#field-links__0__url', 'links.0.url'],
    ['', null],
    ['#top', null],
    ['#field-a"]', null],
  ])('is read from %j', (hash, path) => expect(pathInAddress(hash)).toBe(path));
});
