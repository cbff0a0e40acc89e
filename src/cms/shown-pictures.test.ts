import type { Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { makeUser, openPayload } from '../testing/payload.ts';
import { openRest, type Rest } from '../testing/rest.ts';
import { makeSample } from '../testing/samples.ts';

describeOnEachDatabase('A picture', (database) => {
  let payload: Payload;
  let rest: Rest;
  const session: Record<string, Record<string, string>> = { nobody: {} };

  beforeAll(async () => {
    payload = await openPayload(database.url());
    rest = await openRest();
    for (const role of ['translator', 'editor'] as const)
      session[role] = await rest.signIn(await makeUser(payload, role));
  });
  afterAll(async () => {
    await payload?.delete({ collection: 'pages', where: {} });
    await payload?.delete({ collection: 'media', where: {}, trash: true });
    await rest?.close();
    await payload?.destroy();
  });

  const draw = () =>
    sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
  let made = 0;

  async function store() {
    made += 1;
    const data = await draw();
    const file = { data, name: `kennwort-${made}.png`, mimetype: 'image/png', size: data.length };
    return payload.create({ collection: 'media', data: { alt: { de: 'Kennwort', en: '' } }, file });
  }
  type Picture = Awaited<ReturnType<typeof store>>;

  /** By which ways somebody finds it. */
  async function found({ id, filename }: Picture, who = 'nobody'): Promise<string[]> {
    const ways = {
      list: 'media?limit=100',
      search: 'media?where[filename][like]=kennwort&limit=100',
      itself: `media/${id}`,
      file: `media/file/${filename}`,
    };
    const tells = async ([name, path]: [string, string]) => {
      const answer = await rest.send('GET', path, session[who]);
      const isFile = answer.headers.get('content-type') === 'image/webp';
      const text = isFile ? '' : await answer.text();
      return answer.status === 200 && (isFile || text.includes(id)) ? name : '';
    };
    return (await Promise.all(Object.entries(ways).map(tells))).filter(Boolean);
  }
  const everywhere = ['list', 'search', 'itself', 'file'];
  const show = async (page: string, picture: string | null, status: 'draft' | 'published') =>
    payload.update({
      collection: 'pages',
      id: page,
      locale: 'de',
      draft: status === 'draft',
      data: { picture, _status: status },
    });

  it('is public when something published shows it, no sooner and no longer', async () => {
    const [picture, other] = [await store(), await store()];
    expect(await found(picture)).toEqual([]);
    const page = await makeSample(payload, 'pages', 'draft');
    await show(page, picture.id, 'draft');
    expect(await found(picture)).toEqual([]);
    await show(page, picture.id, 'published');
    expect(await found(picture)).toEqual(everywhere);
    await show(page, other.id, 'draft');
    expect([await found(picture), await found(other)]).toEqual([everywhere, []]);
    await show(page, other.id, 'published');
    expect([await found(picture), await found(other)]).toEqual([[], everywhere]);
    await payload.update({
      collection: 'pages',
      id: page,
      locale: 'de',
      data: { _status: 'draft' },
      unpublishAllLocales: true,
    });
    expect(await found(other)).toEqual([]);
  });

  it('is not public in the trash, even where a page names it', async () => {
    const picture = await store();
    await show(await makeSample(payload, 'pages', 'published'), picture.id, 'published');
    await payload.update({ collection: 'media', id: picture.id, data: { deletedAt: new Date().toISOString() } });
    expect(await found(picture)).toEqual([]);
  });

  it.each(['translator', 'editor'])('is there for staff at once, as %s', async (role) => {
    expect(await found(await store(), role)).toEqual(everywhere);
  });

  describe('that is public', () => {
    let path = '';
    beforeAll(async () => {
      const picture = await store();
      await show(await makeSample(payload, 'pages', 'published'), picture.id, 'published');
      path = `media/file/${picture.filename}`;
    });
    const headersOf = ({ headers }: Response) => [headers.get('etag'), headers.get('cache-control')];

    it('is kept by browsers, which ask whether it is still the same', async () => {
      const answer = await rest.send('GET', path);
      const [tag = ''] = headersOf(answer);
      expect(headersOf(answer)).toEqual([expect.stringMatching(/^"[^"]+"$/), 'public, max-age=0, must-revalidate']);
      for (const held of [tag, `W/${tag}`, `"x", ${tag}`]) {
        const again = await rest.send('GET', path, { 'if-none-match': held ?? '' });
        expect([again.status, ...headersOf(again)]).toEqual([304, ...headersOf(answer)]);
        expect(await again.text()).toBe('');
      }
      expect((await rest.send('GET', path, { 'if-none-match': '"x"' })).status).toBe(200);
      expect(headersOf(await rest.send('GET', path, session.editor))[1]).toMatch(/^private, /);
    });

    it('answers HEAD as it answers GET', async () => {
      const [head, get] = [await rest.send('HEAD', path), await rest.send('GET', path)];
      const told = ({ status, headers }: Response) => [status, ...[...headers].filter(([name]) => name !== 'date')];
      expect(told(head)).toEqual(told(get));
      expect(get.headers.get('content-length')).toBe(String((await get.arrayBuffer()).byteLength));
    });
  });

  describe('that is sent', () => {
    const form = (name: string, file: Uint8Array) => {
      const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/png\r\n\r\n`;
      const data = '\r\n--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"alt":{"de":"a"}}\r\n--x--\r\n';
      return Buffer.concat([Buffer.from(head), file, Buffer.from(data)]);
    };
    const asForm = { 'content-type': 'multipart/form-data; boundary=x' };
    const asJson = { 'content-type': 'application/json' };
    const elsewhere = { url: 'https://example.org/x.png', filename: 'x.png', alt: { de: 'a' } };
    const post = async (headers: object, body: BodyInit, path = 'media') => {
      const before = await payload.count({ collection: 'media' });
      const { status } = await rest.send('POST', path, { ...session.editor, ...headers }, body);
      return [status, (await payload.count({ collection: 'media' })).totalDocs - before.totalDocs];
    };

    it.each(['x\0.png', '\0', '../../x\0/.png', 'a\u202e.png', `${'ü'.repeat(300)}.png`, '.', '..'])(
      'as %j is stored under a name of ours, or refused, and never a fault of ours',
      async (name) => {
        const [status = 0, more] = await post(asForm, form(name, await draw()));
        expect([201, 400]).toContain(status);
        expect(more).toBe(status === 201 ? 1 : 0);
      },
    );

    it.each<[string, object, () => BodyInit]>([
      ['in JSON', asJson, () => JSON.stringify(elsewhere)],
      ['in JSON, one of ours', asJson, () => JSON.stringify({ ...elsewhere, url: '/api/media/file/x.png' })],
      [
        'in a form without a file',
        asForm,
        () => form('', new Uint8Array()).toString().replace('{', `{"url":"${elsewhere.url}",`),
      ],
      ['as nothing', asJson, () => '{}'],
    ])('as an address, %s, is refused and fetched from nowhere', async (_, headers, body) => {
      expect(await post(headers, body())).toEqual([400, 0]);
    });

    it('as a copy of another is refused, with an address too', async () => {
      const { id } = await store();
      for (const body of [{}, elsewhere])
        expect(await post(asJson, JSON.stringify(body), `media/${id}/duplicate`)).toEqual([404, 0]);
    });

    it('keeps its file and name, whatever a save says', async () => {
      const picture = await store();
      const change = {
        ...elsewhere,
        mimeType: 'image/svg+xml',
        filesize: 1,
        width: 1,
        thumbnailURL: 'https://x.example',
      };
      const headers = { ...session.editor, ...asJson };
      await rest.send('PATCH', `media/${picture.id}`, headers, JSON.stringify(change));
      await rest.send('PATCH', `media/${picture.id}?uploadEdits[widthInPixels]=3`, headers, JSON.stringify(change));
      const after = await payload.findByID({ collection: 'media', id: picture.id });
      expect(after).toMatchObject({ filename: picture.filename, mimeType: 'image/webp', url: picture.url });
    });
  });
});
