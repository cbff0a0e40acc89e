import { describe, expect, it } from 'vitest';
import { linkProblem, webAddressProblem } from './web-address.ts';

describe('webAddressProblem', () => {
  it.each(['https://example.org', 'http://example.org/a?b=c#d', 'https://münchen.de/straße', 'HTTPS://EXAMPLE.ORG'])(
    'finds none in %s',
    (address) => {
      expect(webAddressProblem(address)).toBeNull();
    },
  );

  it.each([
    ['javascript:alert(1)', 'address-scheme'],
    ['data:text/html,b', 'address-scheme'],
    ['mailto:a@example.org', 'address-scheme'],
    ['ftp://example.org', 'address-scheme'],
    ['https://user:word@example.org', 'address-credentials'],
    ['https://user@example.org', 'address-credentials'],
    ['https://', 'address-form'],
    ['https://localhost', 'address-form'],
    ['https:example.org', 'address-form'],
    ['www.example.org', 'address-form'],
    ['//example.org', 'address-form'],
    ['/de/fakten', 'address-form'],
    ['https://example.org/a b', 'address-form'],
    ['https://example.org\\@evil.org', 'address-form'],
    [' https://example.org', 'address-form'],
  ])('finds in %s: %s', (address, problem) => {
    expect(webAddressProblem(address)).toBe(problem);
  });

  it('lets addresses be 2000 characters long and no longer', () => {
    expect(webAddressProblem(`https://example.org/${'a'.repeat(1981)}`)).toBe('address-length');
    expect(webAddressProblem(`https://example.org/${'a'.repeat(1980)}`)).toBeNull();
  });
});

describe('linkProblem', () => {
  it.each(['https://example.org', '/de/fakten', '/', 'mailto:info@example.org', 'tel:+49-231-8380046'])(
    'finds none in %s',
    (target) => {
      expect(linkProblem(target)).toBeNull();
    },
  );

  it.each([
    '',
    'javascript:alert(1)',
    '//evil.org',
    '/\\evil.org',
    '/a b',
    'mailto:nobody',
    'tel:word',
    'fakten',
    '#x',
  ])('finds one in "%s"', (target) => {
    expect(linkProblem(target)).not.toBeNull();
  });
});
