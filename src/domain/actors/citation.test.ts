import { expect, test } from 'vitest';
import { citationOf } from './citation.ts';

const entry = {
  name: 'Europarat',
  directory: 'Who is Who der kommunalen Partnerschaften',
  publisher: 'Auslandsgesellschaft.de',
  updatedOn: '2026-11-12T08:00:00.000Z',
  address: 'https://example.org/de/akteure/europarat',
};

test('names entry, directory, publisher, version and address', () => {
  expect(citationOf(entry, 'de')).toBe(
    '„Europarat“, in: Who is Who der kommunalen Partnerschaften, hg. von Auslandsgesellschaft.de, Fassung vom 12. November 2026, https://example.org/de/akteure/europarat',
  );
  expect(citationOf(entry, 'en')).toMatch(/^“Europarat”, in: .*, ed\. by .*, version of 12 November 2026, https:/);
});

test('leaves out a publisher that nobody has entered', () => {
  expect(citationOf({ ...entry, publisher: '' }, 'de')).not.toMatch(/hg\.|, ,/);
});
