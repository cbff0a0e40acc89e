import { expect, test } from 'vitest';
import { fingerprint, holdsVersion } from './entity-tag.ts';

test.each([
  ['"a-br"', true],
  ['W/"a-br"', true],
  ['"x", W/"y" , "a-br"', true],
  ['*', true],
  ['"a"', false],
  ['a-br', false],
])('If-None-Match %s: %s', (header, isHeld) => {
  expect(holdsVersion(header, '"a-br"')).toBe(isHeld);
});

test('a fingerprint follows the bytes', () => {
  expect(fingerprint(Buffer.from('a'))).toBe(fingerprint(Buffer.from('a')));
  expect(fingerprint(Buffer.from('a'))).not.toBe(fingerprint(Buffer.from('b')));
});
