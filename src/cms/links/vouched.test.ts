import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { linkedEntries } from '../../testing/linked-entries.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { openWebServer, type WebServer } from '../../testing/web-server.ts';
import { deskOf } from '../findings/desk.ts';
import type { checkLinks as CheckLinks } from './check-links.ts';
import { allLinks } from './records.ts';

const listed = 'https://www.facebook.com/Verein';

describeOnEachDatabase('The accounts of a body', (database) => {
  let payload: Payload;
  let editor: User & { collection: 'users' };
  let web: WebServer;
  let checkLinks: typeof CheckLinks;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    ({ checkLinks } = await import('./check-links.ts'));
    editor = await makeUser(payload, 'editor');
    web = await openWebServer();
    const entries = linkedEntries(payload, editor);
    await entries.switchOn();
    await entries.make('', {
      links: [
        { platform: 'website', state: 'known', url: web.address('a.example.org/') },
        { platform: 'facebook', state: 'known', url: listed },
      ],
    });
  });
  afterAll(async () => {
    await web?.close();
    await payload?.destroy();
  });

  const night = async (day: string) =>
    checkLinks(await createLocalReq({ locale: 'de' }, payload), {
      ...{ ways: web.ways, now: () => new Date(`${day}T02:30:00.000Z`), pause: 0 },
    });
  const site = async () =>
    (await allLinks(payload)).find(({ target }) => target === web.address('a.example.org/'))?.vouched;
  const revision = async () => (await payload.db.findGlobal<{ value: string }>({ slug: 'content-revision' })).value;
  async function found(day: string) {
    const { today } = await deskOf(await createLocalReq({ user: editor, locale: 'de' }, payload), day);
    const all = [...today.tasks, ...today.later].flatMap(({ findings }) => findings);
    return all.filter(({ kind }) => kind.startsWith('account-')).map(({ kind, field }) => [kind, field]);
  }
  /** The site links to an account, behind so many letters. */
  const links = (address: string, length = 70_000) =>
    web.pages.set('a.example.org/', (asked, response) => {
      const etag = `"${address}"`;
      if (asked.headers['if-none-match'] === etag) return void response.writeHead(304).end();
      response.writeHead(200, { etag, 'content-type': 'text/html' });
      response.end(`<title>Verein</title>${'x'.repeat(length)}<a href="${address}">f</a>`);
    });

  it('are confirmed by its own site, whose foot is read too, and nothing of the page is kept', async () => {
    links(`${listed}/?ref=page`);
    const before = await revision();
    await night('2026-10-01');
    expect(await site()).toEqual({ on: '2026-10-01', seen: [{ address: `${listed}/`, on: '2026-10-01' }] });
    expect([await found('2026-10-01'), (await revision()) === before]).toEqual([[], false]);
    await night('2026-11-01');
    expect(await site()).toEqual({ on: '2026-11-01', seen: [{ address: `${listed}/`, on: '2026-11-01' }] });
  });

  it('are as they were where the page is too long to be read whole', async () => {
    links('https://www.facebook.com/anderer', 600_000);
    const before = [await site(), await revision()];
    await night('2026-12-01');
    await night('2026-12-30');
    expect([await site(), await revision(), await found('2026-12-01')]).toEqual([...before, []]);
  });

  it('are an alarm where the site links to another one, or to none any more', async () => {
    links('https://www.facebook.com/neu');
    await night('2027-01-30');
    expect(await found('2027-01-30')).toEqual([['account-other', 'links.1.url']]);
    links('https://example.org/');
    await night('2027-03-01');
    expect(await found('2027-03-01')).toEqual([['account-lost', 'links.1.url']]);
    links(listed);
    await night('2027-04-05');
    expect(await found('2027-04-05')).toEqual([]);
  });
});
