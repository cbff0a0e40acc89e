import { describe, expect, it } from 'vitest';
import { asciiEmail, isEmail, readableEmail } from './email-address.ts';

describe('an e-mail address', () => {
  it.each([
    ['info@müller.de', 'info@xn--mller-kva.de', 'info@müller.de'],
    ['\u00a0eva.o\u00adrt@Example.org\n', 'eva.ort@example.org', 'eva.ort@example.org'],
    ['info@пример.рф', 'info@xn--e1afmkfd.xn--p1ai', 'info@пример.рф'],
    ['a@xn--xample-2of.org', 'a@xn--xample-2of.org', 'a@xn--xample-2of.org'],
  ])('%s is stored as %s and read as %s', (typed, stored, read) => {
    expect(isEmail(typed)).toBe(true);
    expect(asciiEmail(typed)).toBe(stored);
    expect(asciiEmail(stored)).toBe(stored);
    expect(readableEmail(stored)).toBe(read);
  });

  it.each(['', 'eva', 'eva@example', 'eva example.org', 'a@b@c.de', 'иван@example.org', '@example.org', 'a..b@c.de'])(
    '"%s" is none, and stays as it was typed',
    (typed) => {
      expect(isEmail(typed)).toBe(false);
      expect(asciiEmail(typed)).toBe(typed);
    },
  );

  it('has at most 254 characters', () => {
    expect(isEmail(`${'a'.repeat(242)}@example.org`)).toBe(true);
    expect(isEmail(`${'a'.repeat(243)}@example.org`)).toBe(false);
  });
});
