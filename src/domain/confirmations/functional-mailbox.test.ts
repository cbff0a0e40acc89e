import { expect, it } from 'vitest';
import { isFunctional } from './functional-mailbox.ts';
import { languageOfBody } from './language-of-body.ts';

it.each([
  'info@dfi.de',
  'Info@DFI.de',
  'dstgb@dstgb.de',
  'parlamentariergruppen@landtag.nrw.de',
  'stadt.partnerschaften@koeln.de',
  'büro@verein.example',
  'europe-office@city.example',
])('%s is the mailbox of an office', (email) => {
  expect(isFunctional(email)).toBe(true);
});

it.each(['eva.muster@dfi.de', 'e.muster@dfi.de', 'muster@dfi.de', 'eva@verein.example', 'm@m.de', '', 'info'])(
  '%j may be a person’s',
  (email) => {
    expect(isFunctional(email)).toBe(email === 'info');
  },
);

it.each([
  [{}, 'de'],
  [{ links: [{ platform: 'website', language: 'fr' }] }, 'en'],
  [{ links: [{ platform: 'website', language: 'de' }], contact: { addressCountry: 'BE' } }, 'de'],
  [{ links: [{ platform: 'website', language: 'mul' }], contact: { addressCountry: 'FR' } }, 'en'],
  [{ links: [{ platform: 'facebook', language: 'en' }], contact: { addressCountry: 'AT' } }, 'de'],
])('%j is written to in %s', (written, language) => {
  expect(languageOfBody(written)).toBe(language);
});
