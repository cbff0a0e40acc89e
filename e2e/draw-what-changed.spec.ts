import { type APIRequestContext, expect, test } from '@playwright/test';
import { findActor, sessionOf } from './staff.ts';

/** Who asks with this is answered anew each time, as an editor who previews; the value opens nothing. */
const anew = { cookie: '__prerender_bypass=none' };

async function addresses(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const named = [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, address = '']) => new URL(address));
  // A form is another one for each visit.
  const paths = named.map(({ pathname, search }) => pathname + search).filter((path) => !/melden|report/.test(path));
  return [...paths, '/de/feed.xml', '/en/feed.xml', '/de?category=advice', '/en?q=county'];
}

const isEntry = (path: string) => /^\/(de\/akteure|en\/actors)\//.test(path);

async function bodiesOf(request: APIRequestContext, paths: string[], headers = {}): Promise<Map<string, string>> {
  const bodies = new Map<string, string>();
  for (const path of paths) bodies.set(path, await (await request.get(path, { headers })).text());
  return bodies;
}

/** How many pages the site has drawn so far, once it draws no more. */
async function drawn(request: APIRequestContext): Promise<number> {
  const ask = async () => ((await (await request.get('/ready')).json()) as { rendered: number }).rendered;
  let before = -1;
  await expect
    .poll(
      async () => {
        const now = await ask();
        const isStill = now === before;
        before = now;
        return isStill;
      },
      { intervals: [3_000] },
    )
    .toBe(true);
  return before;
}

test('an edit draws what shows it, and what is kept is what would be drawn anew', async ({ request }) => {
  test.setTimeout(400_000);
  const session = await sessionOf();
  const slug = 'deutscher-landkreistag';
  const { id } = await findActor(request, session, slug);
  const stored = async (path: string) => (await request.get(`/api/${path}&depth=0&locale=de`, session)).json();
  const [advice] = (await stored('categories?where[slug][equals]=advice')).docs;
  const change = async (path: string, data: object, query = '') => {
    const answer = await request.patch(`/api/${path}?locale=de${query}`, { ...session, data });
    expect([answer.status(), path]).toEqual([200, path]);
  };
  const entry = await stored(`actors/${id}?`);
  const edits: [string, number, () => Promise<void>][] = [
    ['a seat', 2, () => change(`actors/${id}`, { seat: 'Zeisighausen', _status: 'published' })],
    ['a draft', 0, () => change(`actors/${id}`, { seat: 'Entwurf', _status: 'draft' }, '&draft=true')],
    ['the seat it had', 2, () => change(`actors/${id}`, { seat: entry.seat, _status: 'published' })],
    ['a name of a need', 40, () => change(`categories/${advice.id}`, { name: 'Rat und Tat' })],
    ['the name it had', 40, () => change(`categories/${advice.id}`, { name: advice.name })],
  ];
  const all = await addresses(request);
  const entries = all.filter(isEntry);
  let known = await bodiesOf(request, all);
  let before = await drawn(request);
  for (const [kind, most, edit] of edits) {
    await edit();
    const now = await drawn(request);
    const [kept, fresh] = [await bodiesOf(request, all), await bodiesOf(request, all, anew)];
    expect([kind, all.filter((path) => kept.get(path) !== fresh.get(path))]).toEqual([kind, []]);
    const changed = entries.filter((path) => kept.get(path) !== known.get(path)).length;
    expect(changed, kind).toBeLessThanOrEqual(most);
    console.log(kind, changed, now - before, all.length);
    // All that is no entry, and the entries that show it.
    expect(now - before, kind).toBeLessThanOrEqual(most === 0 ? 0 : changed + all.length - entries.length + 4);
    [known, before] = [kept, await drawn(request)];
  }
});
