import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../../testing/databases.ts';
import { makeUser, openPayload } from '../../../testing/payload.ts';
import { openRest, type Rest } from '../../../testing/rest.ts';
import { makeSample, sampleOf } from '../../../testing/samples.ts';

const asGet = { 'X-Payload-HTTP-Method-Override': 'GET' };
const form = 'application/x-www-form-urlencoded';
/** One that MongoDB takes for an id too. */
const madeUpId = (at: number) => String(at).padStart(24, '0');

const partOf = (name: string, text: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n--x--\r\n`;

/** What the admin's relationship field asks with, as `qs` writes it. */
const pickerQuery = (word: string, chosen: string[] = []) =>
  [
    'depth=0&draft=true&limit=10&locale=de&page=1&select%5Bname%5D=true&sort=name',
    ...chosen.map((id, at) => `where%5Band%5D%5B0%5D%5Bid%5D%5Bnot_in%5D%5B${at}%5D=${id}`),
    `where%5Band%5D%5B1%5D%5Bname%5D%5Blike%5D=${encodeURIComponent(word)}`,
  ].join('&');

describeOnEachDatabase('The API', (database) => {
  let payload: Payload;
  let rest: Rest;
  let session: Record<string, string>;
  let category: string;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    const editor = await makeUser(payload, 'editor');
    const group = await makeSample(payload, 'category-groups', 'published');
    const data = { ...(sampleOf('categories', 'published', group) as object), name: 'Städte für Übermorgen' } as never;
    category = String((await payload.create({ collection: 'categories', locale: 'de', data })).id);
    rest = await openRest();
    session = await rest.signIn(editor);
  });
  afterAll(async () => {
    await rest?.close();
    await payload?.destroy();
  });

  async function ask(...sent: Parameters<Rest['ask']>) {
    const { status, body } = await rest.ask(...sent);
    return { status, docs: (body as { docs?: { id: string; name?: string }[] }).docs };
  }
  const pick = (collection: string, query: string, headers: Record<string, string> = session, type = form) =>
    ask('POST', collection, { ...headers, ...asGet, 'content-type': type }, query);

  describe('asked by POST to read, as relationship fields do', () => {
    it('gives staff names, in the language asked for, and finds them by a part', async () => {
      const found = await pick('categories', pickerQuery('für Über'));
      expect([found.status, found.docs]).toEqual([200, [{ id: category, name: 'Städte für Übermorgen' }]]);
      const other = await pick('categories', pickerQuery('gibt es nicht'));
      expect([other.status, other.docs]).toEqual([200, []]);
    });

    it('takes as many chosen ones as a field can hold', async () => {
      const chosen = Array.from({ length: 450 }, (_, at) => madeUpId(at));
      const found = await pick('actors', pickerQuery('a', chosen));
      expect(found.status).toBe(200);
    });

    it('gives strangers nothing, whatever the header is called', async () => {
      for (const name of ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']) {
        const answer = await ask('POST', 'categories', { [name]: 'GET', 'content-type': form }, pickerQuery(''));
        expect([name, answer.status]).toEqual([name, 401]);
      }
      expect((await pick('users/login', 'x=1', {})).status).toBe(401);
    });

    it.each([
      ['an unknown language', 'locale=zz'],
      ['a filter that is none', 'where=garbage'],
      ['a filter as JSON', `where=${encodeURIComponent('{"name":{"equals":"a"}}')}`],
      ['a page beyond counting', 'page=99999999999999999999'],
      ['a place near which nothing is', 'where[name][near]=1,2'],
      ['more than a field can hold', `x=${'y'.repeat(64_000)}`],
    ])('refuses %s as what it is: a wrong question', async (_, query) => {
      const answer = await pick('categories', query);
      expect(answer.status === 400 || (answer.status === 200 && !answer.docs?.length)).toBe(true);
    });

    it('refuses a body that is no query', async () => {
      expect((await pick('categories', '{"locale":"de"}', session, 'application/json')).status).toBe(400);
    });
  });

  it('leads a form back whose sender is no longer signed in, and tells a program', async () => {
    const sent = { referer: 'http://localhost:3000/admin/import', 'content-type': form };
    const { guarded } = await import('./guarded.ts');
    const headers = { ...sent, accept: 'text/html' };
    const request = new Request('http://localhost:3000/api/imports/read', { method: 'POST', headers, body: 'x=1' });
    const answer = await guarded(async () => new Response())(request, {
      params: Promise.resolve({ slug: ['imports'] }),
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/admin/login?redirect=%2Fadmin%2Fimport%3Fsigned-out%3D1',
    ]);
    expect((await rest.ask('POST', 'imports/read', sent, 'x=1')).status).toBe(401);
  });

  it.each([
    ['POST', 'fun-facts', undefined, undefined],
    ['POST', 'fun-facts', 'application/json', '1'],
    ['POST', 'fun-facts', 'application/json', 'null'],
    ['POST', 'fun-facts', form, 'title=x'],
    ['POST', 'fun-facts', 'multipart/form-data; boundary=x', '--x--\r\n'],
    ['POST', 'fun-facts', 'multipart/form-data; boundary=x', partOf('_payload', '1')],
    ['POST', 'fun-facts', 'multipart/form-data; boundary=x', partOf('_payload', '{')],
    ['POST', 'globals/site', form, 'name=x'],
    ['PATCH', 'actors/1', 'application/json', '"x"'],
    ['PATCH', 'actors', form, 'name=x'],
  ] as const)('refuses %s of %s with what is no data (%s %j)', async (method, path, type, body) => {
    const headers = type ? { ...session, 'content-type': type } : session;
    expect((await ask(method, path, headers, body)).status).toBe(400);
  });

  it.each(['imports/read', 'imports/1/carry-out'])('takes no failure for a form that is none (%s)', async (path) => {
    const { guarded } = await import('./guarded.ts');
    const { POST } = await import('./[...slug]/route.ts');
    const params = Promise.resolve({ slug: path.split('/') });
    for (const body of ['{"seal":{"$gt":""}}', undefined]) {
      const headers = { ...session, 'content-type': body ? 'application/json' : 'multipart/form-data; boundary=x' };
      const request = new Request(`http://localhost:3000/api/${path}`, { method: 'POST', headers, body });
      const { status } = await guarded(POST)(request, { params });
      expect([path, body, status]).toEqual([path, body, expect.toBeOneOf([303, 400, 404])]);
    }
  });

  it.each([
    ...['toString', 'constructor/1', '__proto__', 'valueOf/count', 'links/versions', 'missed-searches/versions/1'],
    ...['globals/account-rules/versions', 'actors/%7B%22like%22%3A%22%25%22%7D', 'actors/["a"]'],
    'actors/{"equals":"","like":"%"}',
  ])('says of %s that there is nothing', async (path) => {
    for (const headers of [{}, session]) expect((await rest.ask('GET', path, headers)).status).toBe(404);
  });

  it('says so of a preference to be deleted, and to whoever only asks what may be asked', async () => {
    expect((await rest.ask('DELETE', 'payload-preferences/a', session)).status).toBe(404);
    const { OPTIONS } = await import('./[...slug]/route.ts');
    const request = new Request('http://localhost:3000/api/constructor', { method: 'OPTIONS' });
    expect((await OPTIONS(request, { params: Promise.resolve({ slug: ['constructor'] }) })).status).toBe(404);
  });

  it.each(['access', 'payload-jobs/run', 'payload-kv', 'payload-locked-documents', 'payload-preferences/x'])(
    'tells strangers nothing at %s',
    async (path) => {
      expect((await rest.ask('GET', path)).status).toBe(401);
    },
  );

  it('takes no body that is nested without end', async () => {
    const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    const send = async (depth: number) => {
      const headers = { ...session, 'content-type': 'application/json' };
      const { status, body } = await rest.ask('PATCH', `categories/${category}`, headers, nested(depth));
      return [status, JSON.stringify(body).includes('nested too deeply')];
    };
    expect([await send(5), await send(70), await send(2_000)]).toEqual([
      [200, false],
      [400, true],
      [400, true],
    ]);
  });

  it('takes no other method for a read, whatever its header says', async () => {
    for (const method of ['PATCH', 'PUT', 'DELETE'] as const) {
      const answer = await ask(method, `categories/${category}`, { ...asGet, 'content-type': form }, 'name=x');
      expect([method, answer.status]).toEqual([method, 401]);
    }
    expect((await ask('GET', 'categories', asGet)).docs).toHaveLength(1);
    expect((await payload.findByID({ collection: 'categories', id: category, locale: 'de' })).name).toContain('Städte');
  });

  const many = (count: number, part: (at: number) => string) => Array.from({ length: count }, (_, at) => part(at));
  it.each([
    ['conditions', many(31, (at) => `where[or][${at}][name][like]=a${at}`).join('&')],
    ['steps', many(7, (at) => `where[or][${at}][actors.parent.name][like]=a${at}`).join('&')],
    ['steps written otherwise', many(7, (at) => `where[or][${at}][actors__parent__name][like]=a${at}`).join('&')],
    ['steps of a nested filter', many(13, (at) => `where[or][${at}][actors][contains][name][like]=a${at}`).join('&')],
    ['steps to sort by', `sort=${many(7, () => 'actors.parent.name').join(',')}`],
    ['words', `where[title][like]=${many(600, () => 'a').join('+')}`],
    ['values', `where[title][in]=${many(600, () => 'a').join(',')}`],
    ['brackets', `where${'[or][0]'.repeat(6)}[title][equals]=1`],
  ])('lets no one ask for too many %s, and does not ask the database', async (_, query) => {
    for (const headers of [{}, session])
      expect((await ask('GET', `fun-facts?locale=de&${query}`, headers)).status).toBe(400);
    expect((await pick('fun-facts', query)).status).toBe(400);
  });

  it('takes from staff alone an address that names a hundred documents', async () => {
    const ids = many(100, (at) => `where[and][0][id][in][${at}]=${madeUpId(at)}`).join('&');
    expect((await ask('GET', `actors?${ids}`, session)).status).toBe(200);
    expect((await ask('GET', `actors?${ids}`, {})).status).toBe(400);
  });
});
