import { createLocalReq, type Payload } from 'payload';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { linkedEntries, textWithLink } from '../../testing/linked-entries.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { openWebServer, page, redirect, status, type WebServer } from '../../testing/web-server.ts';
import { deskOf } from '../findings/desk.ts';
import type { checkLinks as CheckLinks } from './check-links.ts';
import { allLinks, type Link } from './records.ts';

describeOnEachDatabase('The nightly look at links', (database) => {
  let payload: Payload;
  let editor: User & { collection: 'users' };
  let web: WebServer;
  let entries: ReturnType<typeof linkedEntries>;
  let checkLinks: typeof CheckLinks;
  let isCutOff = false;
  const resolve = async () => {
    if (isCutOff) throw Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    return ['127.0.0.1'];
  };

  beforeAll(async () => {
    payload = await openPayload(database.url());
    // The same that the config has loaded: what was raised is told to one place.
    ({ checkLinks } = await import('./check-links.ts'));
    editor = await makeUser(payload, 'editor');
    web = await openWebServer(resolve);
    entries = linkedEntries(payload, editor);
  });
  afterAll(async () => {
    await web?.close();
    await payload?.destroy();
  });
  afterEach(async () => {
    isCutOff = false;
    web.pages.clear();
    web.asked.length = 0;
    await payload.delete({ collection: 'actors', where: {}, overrideAccess: true });
    await payload.db.deleteMany({ collection: 'links', where: {} });
  });

  const request = (user: typeof editor | null = null) =>
    createLocalReq({ user: user ?? undefined, locale: 'de' }, payload);
  const archive = () => web.address('archive.example.org/wayback');
  const night = async (day: string) =>
    checkLinks(await request(), {
      ...{ ways: web.ways, now: () => new Date(`${day}T02:30:00.000Z`), pause: 0, archive: archive() },
    });
  const link = async (place: string): Promise<Link | undefined> =>
    (await allLinks(payload)).find(({ target }) => target === web.address(place));
  const revision = async () => (await payload.db.findGlobal<{ value: string }>({ slug: 'content-revision' })).value;
  const found = async () => {
    const { today } = await deskOf(await request(editor), '2026-11-26');
    return [...today.tasks, ...today.later]
      .flatMap(({ findings }) => findings)
      .filter(({ kind }) => kind.startsWith('link-'));
  };

  it('asks nobody until an admin switches it on', async () => {
    await entries.make(web.address('a.example.org/'));
    expect(await night('2026-11-01')).toBe(0);
    expect([web.asked, await allLinks(payload)]).toEqual([[], []]);
    await entries.switchOn();
    web.pages.set('a.example.org/', page('Verein'));
    expect(await night('2026-11-01')).toBe(1);
    expect(await link('a.example.org/')).toMatchObject({ state: 'fine', checkedOn: '2026-11-01T02:30:00.000Z' });
    expect(web.headers.at(-1)?.['user-agent']).toMatch(/^WhoIsWhoLinkCheck\/1\.0 \(\+http:\/\/localhost:3000/);
  });

  it('knows a page once, however many texts and fields lead there, and only what visitors see', async () => {
    const place = web.address('a.example.org/x');
    web.pages.set('a.example.org/x', page('Studie'));
    await entries.make(place, { summary: textWithLink(place), summaryEn: textWithLink(`${place}#teil`) });
    await entries.make(place, { changes: [{ description: 'Neu', descriptionEn: 'New', sourceUrl: place }] });
    await entries.make(web.address('b.example.org/'), { _status: 'draft' });
    expect(await night('2026-11-01')).toBe(1);
    expect(web.asked).toEqual(['a.example.org/robots.txt', 'a.example.org/x']);
    expect(await night('2026-11-02')).toBe(0);
  });

  it('takes a page for dead after failures on three days, and only then lets go of the pages that are kept', async () => {
    await entries.make(web.address('a.example.org/'));
    await entries.make(web.address('b.example.org/'));
    web.pages.set('b.example.org/', page('Verein'));
    const before = await revision();
    await night('2026-11-01');
    await night('2026-11-02');
    expect([(await link('a.example.org/'))?.state, await revision(), await found()]).toEqual(['failing', before, []]);
    await night('2026-11-03');
    const dead = await revision();
    expect([(await link('a.example.org/'))?.state, dead === before]).toEqual(['dead', false]);
    expect(await found()).toMatchObject([{ kind: 'link-home-dead', since: '2026-11-01T02:30:00.000Z' }]);
    await night('2026-11-04');
    await night('2026-11-10');
    expect([(await link('a.example.org/'))?.tries.length, await revision()]).toEqual([4, dead]);
    web.pages.set('a.example.org/', page('Wieder da'));
    await night('2026-11-20');
    expect([(await link('a.example.org/'))?.state, (await revision()) === dead, await found()]).toEqual([
      ...['fine', false, []],
    ]);
  });

  it('notes nothing where the machine itself is cut off', async () => {
    await entries.make(web.address('a.example.org/'));
    web.pages.set('a.example.org/', page('Verein'));
    await night('2026-11-01');
    isCutOff = true;
    for (const day of ['2026-12-01', '2026-12-02', '2026-12-03']) await expect(night(day)).rejects.toThrow('cut off');
    expect(await link('a.example.org/')).toMatchObject({ state: 'fine', tries: [{ outcome: 'fine' }] });
  });

  it('says where a page has moved, and that a platform cannot be asked', async () => {
    web.pages.set('a.example.org/alt', redirect(301, web.address('neu.example.net/x')));
    web.pages.set('neu.example.net/x', page('Studie'));
    await entries.make(web.address('a.example.org/alt'), {
      links: [
        { platform: 'website', state: 'known', url: web.address('a.example.org/alt') },
        { platform: 'facebook', state: 'known', url: 'https://www.facebook.com/verein' },
      ],
    });
    expect(await night('2026-11-01')).toBe(2);
    const states = (await allLinks(payload)).map(({ state, tries }) => [state, tries[0]?.cause]);
    expect(states.sort()).toEqual([
      ['moved', null],
      ['uncheckable', 'platform'],
    ]);
    const [moved] = await found();
    expect(moved).toMatchObject({ kind: 'link-moved', says: { de: expect.stringContaining('neu.example.net') } });
    expect(moved?.form).toMatch(/^collections\/links\//);
  });

  it('asks whether something has changed, and each host one thing at a time', async () => {
    for (const place of ['1', '2', '3']) {
      web.pages.set(`a.example.org/${place}`, (asked, response) => {
        const isKnown = asked.headers['if-none-match'] === '"1"';
        setTimeout(
          () => (isKnown ? status(304)(asked, response) : page('Verein', { etag: '"1"' })(asked, response)),
          20,
        );
      });
      await entries.make(web.address(`a.example.org/${place}`));
    }
    await night('2026-11-01');
    await night('2026-12-01');
    expect((await allLinks(payload)).map(({ state, tries }) => [state, tries.map((one) => one.status)])).toEqual(
      Array.from({ length: 3 }, () => ['fine', [200, 304]]),
    );
    expect(web.mostAtOnce()).toBe(1);
  });

  it('asks the archive only where that is switched on, and once in a while', async () => {
    await entries.make(web.address('a.example.org/'));
    await entries.make(web.address('b.example.org/'));
    web.pages.set('b.example.org/', page('Verein'));
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-03']) await night(day);
    const isArchive = (place: string) => place.startsWith('archive.example.org/wayback');
    expect([(await link('a.example.org/'))?.state, web.asked.some(isArchive)]).toEqual(['dead', false]);
    await entries.switchOn(true);
    const dead = encodeURIComponent(web.address('a.example.org/'));
    await night('2026-11-11');
    await night('2026-11-19');
    expect(web.asked.filter(isArchive)).toEqual([`archive.example.org/wayback?url=${dead}`]);
    const url = 'http://web.archive.org/web/20240503101112/http://a.example.org/';
    const closest = { available: true, status: '200', url, timestamp: '20240503101112' };
    web.pages.set(`archive.example.org/wayback?url=${dead}`, (_, response) => {
      response.end(JSON.stringify({ archived_snapshots: { closest } }));
    });
    const before = await revision();
    await night('2027-01-01');
    expect(await link('a.example.org/')).toMatchObject({
      ...{ state: 'archived', copy: { url: url.replace('http:', 'https:'), on: '2024-05-03' } },
    });
    expect(await revision()).not.toBe(before);
  });

  it('forgets what nothing leads to any more, but not that a page is dead', async () => {
    const id = await entries.make(web.address('a.example.org/'));
    const other = await entries.make(web.address('b.example.org/'));
    web.pages.set('b.example.org/', page('Verein'));
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-03']) await night(day);
    const links = [{ platform: 'website', state: 'known', url: web.address('c.example.org/') }];
    for (const entry of [id, other]) await entries.save(entry, { links });
    await night('2026-11-04');
    expect((await allLinks(payload)).map(({ target, state }) => [target, state])).toEqual([
      [web.address('a.example.org/'), 'dead'],
      [web.address('c.example.org/'), expect.anything()],
    ]);
  });
});
