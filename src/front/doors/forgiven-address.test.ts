import { describe, expect, it } from 'vitest';
import { forgivenAddress, wordsOfAddress } from './forgiven-address.ts';

describe('An address that leads nowhere', () => {
  it.each([
    ['/de/akteure/dfi.', '/de/akteure/dfi'],
    ['/de/akteure/dfi),', '/de/akteure/dfi'],
    ['/de/akteure/dfi%E2%80%9C', '/de/akteure/dfi'],
    ['/de/akteure/dfi%22%3E', '/de/akteure/dfi'],
    ['/de/akteure/dfi%20', '/de/akteure/dfi'],
    ['/de/akteure/d%E2%80%8Bfi', '/de/akteure/dfi'],
    ['/de/akteure/deutsches-%C2%ADpolen-institut', '/de/akteure/deutsches-polen-institut'],
    ['/de/akteure/dfi&utm_source=mail', '/de/akteure/dfi'],
    ['/de/akteure/dfi%3Ffbclid=1', '/de/akteure/dfi'],
    ['/de/akteure/dfi.?utm_source=mail', '/de/akteure/dfi'],
    ['/de/Akteure/DFI', '/de/akteure/dfi'],
    ['/de-DE/akteure/dfi', '/de/akteure/dfi'],
    ['/en_GB', '/en'],
    ['/EN-us/?q=funding', '/en?q=funding'],
    ['/de/akteure', '/de'],
    ['/de/akteure/', '/de'],
    ['/en/akteure', '/en'],
  ])('%s means %s', (target, meant) => expect(forgivenAddress(target)).toBe(meant));

  it.each([
    ['is tidy already', '/de/akteure/dfi'],
    ['is of no language', '/wp-login.php'],
    ['is of another', '/fr-FR/akteure/dfi'],
    ['cannot be read', '/de/%E2%80'],
    ['belongs to the admin', '/Admin/x'],
  ])('means no other where it %s', (_, target) => expect(forgivenAddress(target)).toBeNull());

  it.each([
    ['/de/akteure/Deutsch-Franz%C3%B6sisches-Institut.', 'deutsch französisches institut'],
    ['/de/%3Cscript%3Ealert(1)', 'script alert 1'],
    ['/de/akteure/staedte&utm_source=mail', 'staedte'],
    ['/de', ''],
    ['/de/%E2%80', ''],
  ])('%s says: %s', (target, words) => expect(wordsOfAddress(target)).toBe(words));

  it('says no more than can be searched for', () =>
    expect(wordsOfAddress(`/de/${'a'.repeat(1500)}`)).toHaveLength(100));
});
