import { expect, type Page, test } from '@playwright/test';
import { findActor, sessionOf, siteUrl } from './staff.ts';

/** What a reader of feeds gets out of one (RFC 4287); an element that is missing is empty. */
interface Feed {
  isWellFormed: boolean;
  language: string | null;
  counts: Record<string, number>;
  id: string;
  updated: string;
  author: string;
  links: Record<string, string | null>;
  entries: Entry[];
}

interface Entry {
  counts: Record<string, number>;
  id: string;
  title: string;
  updated: string;
  published: string;
  link: string | null;
}

async function read(page: Page, locale: string): Promise<Feed> {
  await page.goto(`/${locale}`);
  const address = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  const xml = await (await page.request.get(address ?? '')).text();
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    const own = (parent: Element, name: string) => [...parent.children].filter((child) => child.nodeName === name);
    const textOf = (parent: Element, name: string) => own(parent, name)[0]?.textContent?.trim() ?? '';
    const countsOf = (parent: Element) =>
      Object.fromEntries(['id', 'title', 'updated', 'author'].map((name) => [name, own(parent, name).length]));
    const linksOf = (parent: Element) =>
      Object.fromEntries(
        own(parent, 'link').map((link) => [link.getAttribute('rel') ?? 'alternate', link.getAttribute('href')]),
      );
    const feed = parsed.documentElement;
    const isAtom = feed.namespaceURI === 'http://www.w3.org/2005/Atom' && feed.nodeName === 'feed';
    return {
      isWellFormed: isAtom && !parsed.querySelector('parsererror'),
      language: feed.getAttribute('xml:lang'),
      counts: countsOf(feed),
      id: textOf(feed, 'id'),
      updated: textOf(feed, 'updated'),
      author: own(feed, 'author').map((author) => textOf(author, 'name'))[0] ?? '',
      links: linksOf(feed),
      entries: own(feed, 'entry').map((entry) => ({
        counts: countsOf(entry),
        id: textOf(entry, 'id'),
        title: textOf(entry, 'title'),
        updated: textOf(entry, 'updated'),
        published: textOf(entry, 'published'),
        link: linksOf(entry).alternate ?? null,
      })),
    };
  }, xml);
}

const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

for (const locale of ['de', 'en']) {
  test(`a reader of feeds finds in it all that it must have, in ${locale}`, async ({ page, request }) => {
    const feed = await read(page, locale);
    expect(feed).toMatchObject({
      isWellFormed: true,
      language: locale,
      counts: { id: 1, title: 1, updated: 1, author: 1 },
    });
    expect(feed.author).not.toBe('');
    expect(feed.links).toMatchObject({ self: `${siteUrl}/${locale}/feed.xml`, alternate: `${siteUrl}/${locale}` });
    expect(feed.entries).toHaveLength(20);
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(20);
    const updates = feed.entries.map(({ updated }) => Date.parse(updated));
    expect(updates).toEqual(updates.toSorted((a, b) => b - a));
    expect(Date.parse(feed.updated)).toBeGreaterThanOrEqual(updates[0] ?? Number.NaN);
    for (const { counts, id, title, updated, published, link } of feed.entries) {
      expect(counts).toMatchObject({ id: 1, title: 1, updated: 1 });
      expect(id).toMatch(/^tag:[^,]+,2026:./);
      expect(title).not.toBe('');
      for (const date of [updated, published, feed.updated]) expect(date).toMatch(time);
      expect([link, (await request.get(link ?? '')).status()]).toEqual([link, 200]);
    }
  });
}

test('an entry keeps its place in the feed under another name, and leaves it when it is taken back', async ({
  page,
  request,
}) => {
  const session = await sessionOf();
  const data = { name: 'Amselbund', bodyKind: 'organisation', lifecycle: 'active', slug: 'amselbund', seat: 'Hagen' };
  await request.post('/api/actors?locale=de', { ...session, data: { ...data, _status: 'published' } });
  const { id } = await findActor(request, session, 'amselbund');
  const change = (changed: object) =>
    request.patch(`/api/actors/${id}?locale=de`, { ...session, data: { ...data, _status: 'published', ...changed } });
  const titlesById = async (locale: string) =>
    new Map((await read(page, locale)).entries.map((entry) => [entry.id, entry.title]));
  try {
    for (const locale of ['de', 'en']) {
      const [[permanent, title] = []] = await titlesById(locale);
      expect(title).toBe('Amselbund');
      await change({ name: 'Drosselbund', slug: 'drosselbund' });
      const renamed = await titlesById(locale);
      expect([renamed.size, renamed.get(permanent ?? '')]).toEqual([21, 'Drosselbund']);
      await change({ _status: 'draft' });
      expect((await titlesById(locale)).has(permanent ?? '')).toBe(false);
      await change({});
      expect((await titlesById(locale)).get(permanent ?? '')).toBe('Amselbund');
    }
  } finally {
    expect((await request.delete(`/api/actors/${id}`, session)).status()).toBe(200);
  }
  for (const locale of ['de', 'en']) expect([...(await titlesById(locale)).values()]).not.toContain('Amselbund');
});
