import { describe, expect, it } from 'vitest';
import { profileOf, profilesIn, standingOf, stillVouched, vouchedBy } from './profiles.ts';

const handle = (address: string, isOurs = false) => {
  const profile = profileOf(address, isOurs);
  return profile && `${profile.platform} ${profile.handle}`;
};

describe('An account', () => {
  it.each([
    ['https://www.facebook.com/Verein.NRW/', 'facebook verein.nrw'],
    ['https://de-de.facebook.com/verein.nrw?locale=de', 'facebook verein.nrw'],
    ['https://facebook.com/pages/Verein/123456', 'facebook 123456'],
    ['https://www.facebook.com/profile.php?id=123456', 'facebook 123456'],
    ['https://twitter.com/Verein', 'x verein'],
    ['https://x.com/verein', 'x verein'],
    ['https://www.instagram.com/verein_nrw/', 'instagram verein_nrw'],
    ['https://www.youtube.com/@Verein', 'youtube @verein'],
    ['https://www.youtube.com/channel/UCabc/featured', 'youtube channel/ucabc'],
    ['https://de.linkedin.com/company/verein/', 'linkedin company/verein'],
    ['https://bsky.app/profile/verein.de', 'bluesky verein.de'],
    ['https://www.threads.net/@verein', 'threads @verein'],
  ])('%s is %s', (address, expected) => {
    expect(handle(address)).toBe(expected);
  });

  it('is none where one shares, signs in or watches', () => {
    for (const address of [
      'https://www.facebook.com/sharer/sharer.php?u=x',
      'https://www.facebook.com/sharer.php?u=x',
      'https://twitter.com/intent/tweet?text=x',
      'https://x.com/home',
      'https://www.youtube.com/watch?v=abc',
      'https://www.instagram.com/p/abc/',
      'https://www.linkedin.com/shareArticle?mini=true',
      'https://www.facebook.com/',
      'https://example.org/verein',
      'javascript:alert(1)',
    ])
      expect([address, handle(address)]).toEqual([address, null]);
  });

  it('is one on Mastodon where the page says that it is its own', () => {
    expect(handle('https://social.example.org/@verein', true)).toBe('mastodon @verein@social.example.org');
    expect(handle('https://social.example.org/@verein')).toBeNull();
  });
});

const page = `<a href="/kontakt">Kontakt</a> <a class='x' href='https://www.facebook.com/verein'>f</a>
  <a href="https://www.facebook.com/Verein/?ref=1&amp;x=2">f</a> <a rel="me noopener" href="https://social.example.net/@verein">m</a>
  <a href="https://social.example.net/@andere">m</a> <a href="https://twitter.com/share?url=x">teilen</a>`;

describe('What a page says of the accounts of its body', () => {
  it('is each that it links to, once', () => {
    expect(profilesIn(page, 'https://example.org/').map(({ address }) => address)).toEqual([
      'https://www.facebook.com/Verein/',
      'https://social.example.net/@verein',
    ]);
  });

  it('is read in no time whatever it is', () => {
    const start = performance.now();
    for (const piece of ['<a ', '<a href="', "<a rel='me' href='https://x.com/a'>", '<link <link href=x '])
      profilesIn(piece.repeat(262_144 / piece.length), 'https://example.org/');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  const first = vouchedBy(null, profilesIn(page, 'https://example.org/'), '2026-10-01');

  it('confirms what is listed, however it is written', () => {
    expect(standingOf('https://facebook.com/VEREIN', first)).toEqual({ state: 'confirmed', on: '2026-10-01' });
    expect(standingOf('https://facebook.com/VEREIN', stillVouched(first, '2026-11-01'))).toEqual({
      ...{ state: 'confirmed', on: '2026-11-01' },
    });
  });

  it('says nothing of what it never linked to', () => {
    expect(standingOf('https://x.com/verein', first)).toEqual({ state: 'unknown' });
    expect(standingOf('https://facebook.com/verein', null)).toEqual({ state: 'unknown' });
    expect(standingOf('https://example.net/', first)).toEqual({ state: 'unknown' });
  });

  it('no longer confirms what it once linked to and does not any more', () => {
    const later = vouchedBy(first, [], '2026-11-01');
    expect(standingOf('https://facebook.com/verein', later)).toEqual({ state: 'lost', on: '2026-10-01' });
    expect(standingOf('https://facebook.com/verein', vouchedBy(later, [], '2026-12-01')).state).toBe('lost');
  });

  it('says which other one it is, unless it links to several', () => {
    const other = profilesIn('<a href="https://facebook.com/neu">', 'https://example.org/');
    const later = vouchedBy(first, other, '2026-11-01');
    expect(standingOf('https://facebook.com/verein', later)).toEqual({
      ...{ state: 'other', on: '2026-11-01', address: 'https://facebook.com/neu' },
    });
    const two = profilesIn('<a href="https://x.com/a"><a href="https://x.com/b">', 'https://example.org/');
    expect(standingOf('https://x.com/c', vouchedBy(null, two, '2026-11-01'))).toEqual({ state: 'unknown' });
  });
});
