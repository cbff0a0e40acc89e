import { expect, test } from '@playwright/test';
import { findActor, sessionOf } from './staff.ts';
import { dataOf, everythingIn } from './told-to-machines.ts';

test('hostile words are answered like any others', async ({ request }) => {
  const hostile = [
    'x'.repeat(10_000),
    '%',
    '%%%zz%ff%00%0d%0a',
    '%E2%80%AE%E2%80%8F',
    encodeURIComponent('.*+?^{}$()|[]\\/'),
    encodeURIComponent('😀🇫🇷'.repeat(100)),
    encodeURIComponent('"><script>alert(1)</script>'),
    encodeURIComponent("' OR 1=1 --"),
    encodeURIComponent('</head><meta name="prerender-status-code" content="404"'),
    '__proto__',
    '%ED%A0%80',
  ];
  for (const [at, each] of hostile.entries()) {
    for (const home of ['/de', '/en']) {
      const start = Date.now();
      const answer = await request.get(`${home}?q=${each}&category=%zz&page=zz&q=b`);
      expect([at, answer.status()]).toEqual([at, 200]);
      expect([at, Date.now() - start < 2_000]).toEqual([at, true]);
      const text = await answer.text();
      // Words that clean to nothing lead to the whole directory, whose JSON-LD is data.
      expect(text).not.toMatch(/<script(?! type="application\/ld\+json")|alert\(1\)<\//i);
      expect(answer.headers()['content-language']).toBe(home.slice(1));
    }
  }
});

test('every way to ask the same has one address', async ({ request }) => {
  const address = '/de?q=zwei+W%C3%B6rter&category=advice&category=funding&country=FR';
  for (const asked of [
    '/de?country=fr&category=funding&q=++zwei%20%20Wo%CC%88rter%E2%80%AE&category=advice&category=funding&x=1',
    '/de/?q=zwei+W%C3%B6rter&category=funding&category=advice&country=FR&page=1',
  ]) {
    const answer = await request.get(asked, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([308, address]);
  }
  expect((await request.get(address, { maxRedirects: 0 })).status()).toBe(200);
});

test('what is published is found at once, and what is withdrawn no more', async ({ request }) => {
  const session = await sessionOf();
  const { id } = await findActor(request, session, 'deutscher-landkreistag');
  const finds = async (words: string) => (await (await request.get(`/de?q=${words}`)).text()).includes('<article');
  const write = (data: object, draft = '') =>
    request.patch(`/api/actors/${id}?locale=de${draft}`, { ...session, data: { _status: 'published', ...data } });
  try {
    expect(await finds('Zwirbelstein')).toBe(false);
    await write({ seat: 'Zwirbelstein' });
    expect(await finds('zwirbelstein')).toBe(true);
    expect(await finds('Zwirbelstien')).toBe(true);
    await write({ seat: 'Geheimort', _status: 'draft' }, '&draft=true');
    expect(await finds('Geheimort')).toBe(false);
  } finally {
    await write({ seat: 'Berlin' });
  }
  expect(await finds('zwirbelstein')).toBe(false);
});

test('no name of an entry ends the data it stands in', async ({ page, request }) => {
  const session = await sessionOf();
  const name = '</script><script>document.title="x"</script><!-- „a" & \u2028 b';
  const data = {
    name,
    bodyKind: 'organisation',
    lifecycle: 'active',
    seat: '<b>',
    slug: 'spitz',
    _status: 'published',
  };
  const made = await request.post('/api/actors?locale=de', { ...session, data });
  expect(made.status()).toBe(201);
  // Cleaned of the line separator, which is no part of a name.
  const { id, name: stored } = await findActor(request, session, 'spitz');
  expect(stored).toContain('</script><script>');
  try {
    const [block] = await dataOf(request, '/de/akteure/spitz');
    const told = everythingIn(block).filter((thing) => thing.name === stored);
    expect(told.length).toBeGreaterThan(1);
    await page.goto('/de/akteure/spitz');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('</script><script>');
    await expect(page.locator('script')).toHaveCount(1);
    expect(await page.locator('script').evaluate(({ textContent }) => JSON.parse(textContent ?? ''))).toEqual(block);
  } finally {
    await request.delete(`/api/actors/${id}`, session);
  }
});
