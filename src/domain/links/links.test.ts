import { describe, expect, it } from 'vitest';
import { judge, type Reply, wasCutOff } from './judge.ts';
import { isForeign, isParked, saysNotThere, seenIn } from './signs.ts';
import { dueOn, evidenceOf, failuresOf, stateOf, type Try } from './state.ts';
import { isHomePage, isPlatform, isSamePlace, targetOf } from './target.ts';

const on = (day: string, outcome: Try['outcome'] = 'failed', more: Partial<Try> = {}): Try => ({
  ...{ on: `${day}T02:00:00.000Z`, outcome, cause: outcome === 'failed' ? 'gone' : null, status: null, movedTo: null },
  ...more,
});
const copy = { url: 'https://web.archive.org/web/20240503000000/https://example.org/', on: '2024-05-03' };
const target = 'https://example.org/a';

describe('The state of a target', () => {
  it('is missing without an address, and unknown before the first look', () => {
    expect([stateOf(null, [], null), stateOf(target, [], null)]).toEqual(['target-missing', 'unchecked']);
  });

  it.each(['fine', 'moved', 'uncheckable', 'suspicious'] as const)('is what the last look said: %s', (outcome) => {
    expect(stateOf(target, [on('2026-11-01'), on('2026-11-02', outcome)], null)).toBe(outcome);
  });

  it('is dead after failures on three days and not before', () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-03'].map((day) => on(day));
    expect(stateOf(target, days.slice(0, 1), null)).toBe('failing');
    expect(stateOf(target, days.slice(0, 2), copy)).toBe('failing');
    expect(stateOf(target, days, null)).toBe('dead');
    expect(stateOf(target, days, copy)).toBe('archived');
  });

  it('is not dead after three failures on two days, as one counts days in Berlin', () => {
    const times = ['2026-11-01T23:30:00.000Z', '2026-11-02T10:00:00.000Z', '2026-11-03T10:00:00.000Z'];
    const one = times.map((time) => ({ ...on('2026-11-02'), on: time }));
    expect(stateOf(target, one, null)).toBe('failing');
  });

  it('begins anew with each sign of life, were it only a closed door', () => {
    const tries = [on('2026-11-01'), on('2026-11-02'), on('2026-11-03', 'uncheckable'), on('2026-11-04')];
    expect(stateOf(target, tries, null)).toBe('failing');
    expect(failuresOf(tries)).toHaveLength(1);
  });

  it('is looked at again the next night while it fails, and weekly while it is fine', () => {
    const days = (tries: Try[], found: typeof copy | null = null) =>
      Math.ceil((Date.parse(dueOn(tries, found)) - Date.parse(tries.at(-1)?.on ?? '')) / 86_400_000);
    expect(days([on('2026-11-01')])).toBe(1);
    expect(days([on('2026-11-01', 'fine')])).toBe(7);
    expect(days(['2026-11-01', '2026-11-02', '2026-11-03'].map((day) => on(day)))).toBe(7);
    expect(dueOn([], null)).toBe('1970-01-01T00:00:00.000Z');
  });

  it('stands on evidence that stays: the last sign of life, and since when it fails', () => {
    const fails = Array.from({ length: 40 }, (_, day) =>
      on(new Date(Date.UTC(2026, 9, day + 2)).toISOString().slice(0, 10)),
    );
    let tries: Try[] = [on('2026-09-01', 'fine'), on('2026-10-01', 'fine')];
    for (const fail of fails) tries = evidenceOf([...tries, fail]);
    expect(tries.length).toBeLessThanOrEqual(12);
    expect(tries[0]?.on).toBe('2026-10-01T02:00:00.000Z');
    expect(failuresOf(tries)[0]?.on).toBe('2026-10-02T02:00:00.000Z');
    expect(stateOf(target, tries, null)).toBe('dead');
  });
});

const seen = (title: string, words = '') => ({ title, heading: '', words });
const answered = (more: Partial<Reply & { kind: 'answered' }> = {}): Reply => ({
  ...{ kind: 'answered', status: 200, seen: seen('Verein'), isChallenge: false, hops: [] },
  ...more,
});
const to = (address: string, isForGood = true) => [{ to: address, isForGood }];

describe('A look at a page', () => {
  it.each<[string, Reply, string, Try['outcome'], Try['cause']]>([
    ['there', answered(), target, 'fine', null],
    ['not there', answered({ status: 404 }), target, 'failed', 'gone'],
    ['gone for good', answered({ status: 410 }), target, 'failed', 'gone'],
    ['a server in trouble', answered({ status: 503 }), target, 'failed', 'server-error'],
    ['a closed door', answered({ status: 403 }), target, 'uncheckable', 'blocked'],
    ['too many robots', answered({ status: 429 }), target, 'uncheckable', 'blocked'],
    ['LinkedIn’s own answer', answered({ status: 999 }), target, 'uncheckable', 'blocked'],
    ['a riddle for robots', answered({ status: 503, isChallenge: true }), target, 'uncheckable', 'blocked'],
    ['a rule for robots', { kind: 'not-asked', why: 'robots', hops: [] }, target, 'uncheckable', 'robots'],
    ['an odd port', { kind: 'not-asked', why: 'port', hops: [] }, target, 'uncheckable', 'blocked'],
    ['a way inside', { kind: 'not-asked', why: 'not-public', hops: [] }, target, 'suspicious', 'not-public'],
    ['no such host', { kind: 'failed', why: 'host-unknown', hops: [] }, target, 'failed', 'host-unknown'],
    ['an old certificate', { kind: 'failed', why: 'certificate', hops: [] }, target, 'suspicious', 'certificate'],
    ['a sale', answered({ seen: seen('example.org: this domain is for sale') }), target, 'suspicious', 'parked'],
    ['a shop of domains', answered({ hops: to('https://www.sedo.com/x') }), target, 'suspicious', 'parked'],
    ['games', answered({ seen: seen('Slot Gacor Casino 2026') }), target, 'suspicious', 'foreign'],
    ['a soft 404', answered({ seen: seen('Seite nicht gefunden | Verein') }), target, 'suspicious', 'soft-404'],
    ['the front page', answered({ hops: to('https://example.org/', false) }), target, 'suspicious', 'to-home'],
    ['a detour', answered({ hops: to('https://example.org/b', false) }), target, 'fine', null],
    ['https', answered({ hops: to('https://www.example.org/a/') }), 'http://example.org/a', 'fine', null],
    ['a language', answered({ hops: to('https://example.org/start/de') }), 'https://example.org/', 'fine', null],
  ])('finds %s', (_, reply, address, outcome, cause) => {
    expect(judge(address, reply, null, 'now')).toMatchObject({ outcome, cause, movedTo: null });
  });

  it('finds where a page is now, where all redirects are for good', () => {
    const moved = answered({ hops: to('https://neu.example.net/a') });
    expect(judge(target, moved, null, 'now')).toMatchObject({ outcome: 'moved', movedTo: 'https://neu.example.net/a' });
    const elsewhere = answered({ hops: to('https://neu.example.net/') });
    expect(judge(target, elsewhere, null, 'now')).toMatchObject({
      outcome: 'moved',
      movedTo: 'https://neu.example.net/',
    });
    const half = answered({ hops: [...to('https://x.example.net/'), ...to('https://neu.example.net/a', false)] });
    expect(judge(target, half, null, 'now').outcome).toBe('fine');
  });

  it('says the same as before of what has not changed', () => {
    const before = on('2026-11-01', 'suspicious', { cause: 'parked' });
    expect(judge(target, answered({ status: 304 }), before, 'now')).toMatchObject({
      ...{ outcome: 'suspicious', cause: 'parked', status: 304, on: 'now' },
    });
  });

  it('says nothing of pages where this machine was cut off', () => {
    const lost = { outcome: 'failed', status: null, cause: 'host-unknown' } as const;
    expect(wasCutOff([lost, lost, { outcome: 'uncheckable', status: null, cause: 'platform' }])).toBe(true);
    expect(wasCutOff([lost, { ...lost, status: 404, cause: 'gone' }])).toBe(false);
    expect(wasCutOff([lost, { outcome: 'fine', status: 200, cause: null }])).toBe(false);
    expect(wasCutOff([])).toBe(false);
  });
});

describe('What a page says', () => {
  it('is read from its marks', () => {
    const page = '<html><head><title>A &nbsp;\n B</title><style>x{}</style></head><h1 class="a">C <b>D</b></h1><p>E';
    expect(seenIn(page)).toEqual({ title: 'A B', heading: 'C D', words: 'A B C D E' });
  });

  it.each([
    'Der Verein ist nicht verfügbar',
    'Städtepartnerschaft: 404 Jahre Freundschaft',
    'Domain-Wissen für Kommunen',
    'Partnerstadt gefunden',
    'Casino Baden-Baden und seine Partnerstadt',
    'Not lost in translation',
  ])('is innocent: %s', (title) => {
    const found = seen(title, 'Der Verein und seine Partner');
    expect([isParked(found, 'example.org'), isForeign(found)]).toEqual([false, false]);
  });

  it.each([
    '404',
    'Page not found',
    'Error 404 – Not Found',
    'Die Seite existiert nicht',
    'Seite wurde nicht gefunden',
  ])('is that it is not there: %s', (title) => {
    expect(saysNotThere(seen(title))).toBe(true);
  });

  it.each(['Neue Freunde gefunden', 'Nicht nur Städte', '404 Jahre Freundschaft', 'Es gibt 410 Partnerschaften'])(
    'is not that it is not there: %s',
    (title) => {
      expect(saysNotThere(seen(title))).toBe(false);
    },
  );

  it('is read in no time whatever it is', () => {
    const start = performance.now();
    for (const piece of ['<title ', '<h1>', '<script>', '< ', 'domain ', '<<<<>', 'die seite wurde leider '])
      isParked(seenIn(piece.repeat(65_536 / piece.length)), 'example.org');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('A target', () => {
  it('is one, however it is written', () => {
    expect(targetOf('HTTPS://Example.org/a#b')).toBe('https://example.org/a');
    expect(targetOf('https://example.org')).toBe('https://example.org/');
    expect([targetOf('mailto:a@example.org'), targetOf('/de/fakten'), targetOf('javascript:alert(1)')]).toEqual([
      ...[null, null, null],
    ]);
  });

  it('is a front page, a platform, the same place', () => {
    const pages = ['/', '/index.html', '/de/', '/en', '/start', '/verein', '/?id=3'];
    expect(pages.map((path) => isHomePage(`https://example.org${path}`))).toEqual([
      ...[true, true, true, true, true, false, false],
    ]);
    expect([isPlatform('https://de-de.facebook.com/x'), isPlatform('https://notx.com/')]).toEqual([true, false]);
    expect(isSamePlace('http://example.org/a', 'https://www.example.org/a/')).toBe(true);
    expect(isSamePlace('http://example.org/a', 'https://example.org/b')).toBe(false);
  });
});
