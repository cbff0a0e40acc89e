import { describe, expect, test } from 'vitest';
import { destinationOf, originForm } from './address.ts';

describe('pages', () => {
  test.each([
    ['/de', '/de'],
    ['/en/actors/a-b', '/en/actors/a-b'],
    ['/de/', '/de'],
    ['/DE/akteure//x/', '/de/akteure/x'],
    ['//de', '/de'],
    ['/de?', '/de'],
    ['/de?category=b&utm_source=x&category=a&category=a', '/de?category=a&category=b'],
    ['/de?category=a', '/de?category=a'],
    ['/de?category=%3Cscript%3E', '/de'],
    ['/de?country=pl&q=+D%46I++x&page=7&category=b', '/de?q=DFI+x&category=b&country=PL&page=7'],
    ['/de?page=2', '/de?page=2'],
    ['/de?page=1', '/de'],
    ['/de?page=0', '/de'],
    ['/de?page=2&page=3', '/de'],
    ['/en?category=a&page=1e9', '/en?category=a'],
    ['/de/einbetten?category=a&page=2', '/de/einbetten?category=a'],
    ['/de?q=%zz%ff%00%E2%80%AE', '/de?q=%25zz'],
    ['/de?q=a\\b', '/de?q=a%5Cb'],
    ['/de?q=.*+?^{}$()|[]<>"', '/de?q=.*+%3F%5E%7B%7D%24%28%29%7C%5B%5D%3C%3E%22'],
    [`/de?q=${'x'.repeat(10_000)}`, `/de?q=${'x'.repeat(100)}`],
    ['/de/fakten?page=2', '/de/fakten'],
    ['/%64e/%66akten', '/de/fakten'],
    ['/de/%C3%BC%20b', '/de/%C3%BC%20b'],
    ['/de/einbetten?q=x&category=b&category=a', '/de/einbetten?category=a&category=b'],
    ['/en/embed', '/en/embed'],
    ['/EN/einbetten/?q=x&category=b&category=a', '/en/einbetten?category=a&category=b'],
    ['/de/embed?category=a&category=a', '/de/embed?category=a'],
    ['/de/embed/x?category=a', '/de/embed/x'],
    ['/de/einbetten?country=fr&category=a&entry=A', '/de/einbetten?category=a&country=FR'],
    ['/de/einbetten?category=a&entry=dfi&page=2', '/de/einbetten?entry=dfi'],
    ['/en/embed/funding?x=1&country=pl&applicant=school', '/en/embed/funding?applicant=school&country=PL'],
    ['/de/zum-mitnehmen/liste?q=x&country=FR', '/de/zum-mitnehmen/liste?country=FR'],
    ['/en/calendar.ics?country=fr&x=1', '/en/calendar.ics?country=FR'],
    ['/de/take-along/funding?country=FR', '/de/take-along/funding?country=FR'],
    ['/en/rueckmeldung?utm=1&kind=suggestion&entry=dfi', '/en/rueckmeldung?entry=dfi&kind=suggestion'],
    ['/de/feedback?entry=%3Cscript%3E&kind=mistake', '/de/feedback?kind=mistake'],
    ['/de/report/?entry=dfi', '/de/report?entry=dfi'],
    ['/de/actors/dfi?category=a', '/de/actors/dfi'],
    ['/de/wer-hilft', '/de'],
    ['/DE/wer-hilft/?utm_source=m', '/de'],
    ['/en/wer-hilft?category=a', '/en?category=a'],
    ['/en/who-helps?category=a', '/en?category=a'],
    ['/de/help', '/de'],
    ['/de/wer-hilft/a', '/de/wer-hilft/a'],
    ['/data//v1/actors.json', '/data/v1/actors.json'],
    ['/de/feed.xml?x', '/de/feed.xml'],
  ])('%s has the key %s', (target, key) => {
    expect(destinationOf(target)).toMatchObject({ to: 'page', key, isCanonical: target === key });
    expect(destinationOf(key)).toMatchObject({ to: 'page', key, isCanonical: true });
  });

  test.each([
    ['/de/rueckmeldung?x=1&sent=WIW-7F3K-Q2.dBjftJeZ4CVP&entry=a', '/de/rueckmeldung?sent=WIW-7F3K-Q2.dBjftJeZ4CVP'],
    ['/EN/feedback/?kind=suggestion&entry=dfi', '/en/feedback?entry=dfi&kind=suggestion'],
    ['/en/feedback?entry=%3Cscript%3E', '/en/feedback'],
  ])('%s has a form, and the key %s', (target, key) => {
    expect(destinationOf(target)).toMatchObject({ to: 'page', key, isCanonical: target === key, hasForm: true });
    expect(destinationOf(key)).toMatchObject({ to: 'page', key, isCanonical: true, hasForm: true });
  });

  test('files take any query without a detour, so that a version in it does no harm', () => {
    expect(destinationOf('/icon.svg?abc')).toEqual({ to: 'page', key: '/icon.svg', isCanonical: true });
    const key = '/data/v1/actors/a.json';
    expect(destinationOf(`${key}?abc`)).toEqual({ to: 'page', key, isCanonical: true });
  });
});

test('a question to the files is asked in one form, without a detour', () => {
  const key = '/data/v1/oembed?url=https%3A%2F%2Fa.example%2Fde&maxwidth=300';
  const target = '/data/v1/oembed?format=json&maxwidth=300&url=https://a.example/de&x=1';
  expect(destinationOf(target)).toEqual({ to: 'page', key, isCanonical: true });
  expect(destinationOf('/data/v1/oembed?format=xml&url=https://a.example/de')).toEqual({
    to: 'error',
    status: 501,
  });
});

test.each([
  ['/de/%', 'error'],
  ['/de/%c0%af', 'error'],
  ['/de/%00', 'error'],
  ['/de/%0d%0aset-cookie:a', 'error'],
  ['/de/a%2fb', 'error'],
  ['/de/../admin', 'error'],
  ['/de/%2e%2e/admin', 'error'],
  ['/de\\evil', 'error'],
  ['/de#a', 'error'],
  ['/de?q=a#b', 'error'],
  ['/de?q=ä', 'error'],
  [`/de/${'a'.repeat(2_000)}`, 'error'],
  ['/', 'language choice'],
  ['///', 'language choice'],
  ['/health', 'health'],
  ['/ready', 'health'],
  ['/api/ready', 'nowhere'],
  ['/admin', 'app'],
  ['/admin/collections/actors', 'app'],
  ['/administrator', 'nowhere'],
  ['/api/actors?limit=1', 'app'],
  ['/_next/static/a.js', 'app'],
  ['/_next', 'nowhere'],
  ['/_next/static', 'nowhere'],
  ['/_next/data/x/de.json', 'nowhere'],
  ['/api', 'nowhere'],
  ['/api/', 'nowhere'],
  ['/apifoo', 'nowhere'],
  ['/previewfoo', 'nowhere'],
  ['/preview-x/de', 'nowhere'],
  ['/previewfoo.rsc', 'nowhere'],
  ['/preview/de', 'nowhere'],
  ['/_next/image?url=x', 'nowhere'],
  ['/preview?path=/de', 'app'],
  ['/api/content-revision', 'nowhere'],
  ['/api//content%2Drevision/', 'nowhere'],
  ['/api/users/first-register', 'nowhere'],
  ['/fr', 'nowhere'],
  ['/report?locale=de', 'nowhere'],
  ['/database', 'nowhere'],
  ['/data/../admin', 'error'],
  ['/wp-login.php', 'nowhere'],
  ['//evil.example/de', 'nowhere'],
])('%s leads to: %s', (target, to) => {
  expect(destinationOf(target).to).toBe(to);
});

test('the path of the app is told decoded, so that spelling hides nothing', () => {
  expect(destinationOf('/api//users/l%6Fgin/?a=b')).toEqual({ to: 'app', path: '/api/users/login' });
});

test.each([
  ['/de?x', '/de?x'],
  ['http://example.org/de?x', '/de?x'],
  ['HTTP://example.org', '/'],
  ['*', '/*'],
])('the origin form of %s is %s', (target, path) => {
  expect(originForm(target)).toBe(path);
});
