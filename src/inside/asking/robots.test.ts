import { describe, expect, it } from 'vitest';
import { letsIn } from './robots.ts';

const rules = `
# For everybody
User-agent: *
Disallow: /intern
Allow: /intern/offen
Disallow: /*.pdf$
Disallow: /suche?
Crawl-delay: 10

user-agent: Other
User-Agent: WhoIsWhoBot/1.0
Disallow: /nicht # for this one
Disallow:

User-agent: nobody
Disallow: /
`;

describe('The robots.txt of a site', () => {
  it.each([
    ['somebody', '/', true],
    ['somebody', '/intern', false],
    ['somebody', '/internes', false],
    ['somebody', '/intern/offen/a', true],
    ['somebody', '/a/b.pdf', false],
    ['somebody', '/a/b.pdf?x', true],
    ['somebody', '/a.pdf/b.pdf', false],
    ['somebody', '/suche?q=a', false],
    ['somebody', '/%69ntern', false],
    ['whoiswhobot', '/intern', true],
    ['whoiswhobot', '/nicht/da', false],
    ['other', '/nicht/da', false],
    ['nobody', '/', false],
    ['nobody', '/robots.txt', true],
  ])('lets %s to %s: %s', (robot, path, isLet) => {
    expect(letsIn(rules, robot, path)).toBe(isLet);
  });

  it('lets everybody in where it says nothing', () => {
    for (const text of ['', '<html>Not found</html>', 'Disallow: /', 'User-agent: *\nDisallow:'])
      expect(letsIn(text, 'whoiswhobot', '/a')).toBe(true);
  });

  it('prefers the rule that allows where two are as long', () => {
    expect(letsIn('User-agent: *\nDisallow: /a\nAllow: /a', 'x', '/a')).toBe(true);
  });

  // Going back over it, as a regular expression would, takes longer than any test may.
  it('is read through once, whatever it is', () => {
    const bad = `User-agent: *\nDisallow: /${'*a'.repeat(900)}$\n`.repeat(100);
    expect(letsIn(bad, 'x', `/${'a'.repeat(2000)}b`)).toBe(true);
  });
});
