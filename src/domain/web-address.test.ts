import { describe, expect, it } from 'vitest';
import { asciiAddress, completedAddress, readableHost, webAddressProblem } from './web-address.ts';

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
    ['java script:alert(1)', 'address-scheme'],
    ['\u0001java\tscript:alert(1)', 'address-scheme'],
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

describe('completedAddress', () => {
  it.each([
    ['www.example.org', 'https://www.example.org'],
    ['dfi.de/studie', 'https://dfi.de/studie'],
    ['dfi.de:8080/a', 'https://dfi.de:8080/a'],
    ['WWW.Example.ORG/A?B', 'https://www.example.org/A?B'],
    ['https://dfi.de', 'https://dfi.de'],
    ['HTTP://Example.ORG:80/a', 'http://example.org/a'],
    ['https://münster.de/straße', 'https://xn--mnster-3ya.de/straße'],
    ['münster.de', 'https://xn--mnster-3ya.de'],
    ['https://еxample.org', 'https://xn--xample-2of.org'],
    ['https://xn--mnster-3ya.de/', 'https://xn--mnster-3ya.de/'],
  ])('%s means %s', (typed, meant) => {
    expect(completedAddress(typed)).toBe(meant);
    expect(completedAddress(meant)).toBe(meant);
    expect(webAddressProblem(meant)).toBeNull();
  });

  it.each([
    ...[
      'satzung.pdf',
      'e.V.',
      'irgendwo',
      'info@example.org',
      'mailto:a@b.de',
      'javascript:alert(1)',
      '/de/fakten',
      '#a',
      '',
    ],
    ...[
      '//example.org',
      'https:example.org',
      'https://user:word@münster.de',
      'https://a\\b.de',
      'https://a b.de',
      'www.',
    ],
  ])('leaves %s alone, which may mean something else', (typed) => {
    expect(completedAddress(typed)).toBe(typed);
  });
});

describe('asciiAddress', () => {
  it.each([
    ['https://städtepartner.example/über-uns', 'https://xn--stdtepartner-hcb.example/%C3%BCber-uns'],
    ['https://xn--mnster-3ya.de/ü?q=ß|a^b#ö', 'https://xn--mnster-3ya.de/%C3%BC?q=%C3%9F%7Ca%5Eb#%C3%B6'],
    ['tag:example.org,2026:1', 'tag:example.org,2026:1'],
    ["https://example.org/a,b;c(d)'%20", "https://example.org/a,b;c(d)'%20"],
    ['no address\r\nX:ü', 'no%20address%0D%0AX:%C3%BC'],
    ['https://example.org/\ud800', 'https://example.org/%EF%BF%BD'],
  ])('%j is written as %j', (address, written) => {
    expect(asciiAddress(address)).toBe(written);
    expect(asciiAddress(written)).toBe(written);
  });
});

describe('readableHost', () => {
  it.each([
    ['xn--mnster-3ya.de', 'münster.de'],
    ['www.xn--d-0ga.example', 'www.öd.example'],
    ['xn--80aealotwbjpid2k.xn--p1ai', 'правительство.рф'],
    ['example.org', 'example.org'],
  ])('%s is read as %s', (host, read) => {
    expect(readableHost(host)).toBe(read);
  });

  it.each(['xn--xample-2of.org', 'xn--80ak6aa92e.com', 'xn--ls8h.la', 'a b'])(
    'leaves %s, which would deceive',
    (host) => {
      expect(readableHost(host)).toBe(host);
    },
  );
});
