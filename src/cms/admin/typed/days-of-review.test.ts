import { expect, it } from 'vitest';
import { daysOfReview } from './days-of-review.ts';

const form = {
  'links.0.url': { value: 'https://verein.example/' },
  'links.0.checkedOn': { value: null },
  'links.1.url': { value: '' },
  'contact.telephone': { value: '' },
  'contact.addressCountry': { value: 'DE' },
};

it('covers each channel that has an address, and the contact where there is one', () => {
  expect(daysOfReview(form, '2026-11-27')).toEqual({ 'links.0.checkedOn': '2026-11-27T12:00:00.000Z' });
  expect(daysOfReview({ ...form, 'contact.email': { value: 'info@verein.example' } }, '2026-11-27')).toEqual({
    'links.0.checkedOn': '2026-11-27T12:00:00.000Z',
    'contact.confirmedOn': '2026-11-27',
  });
});
