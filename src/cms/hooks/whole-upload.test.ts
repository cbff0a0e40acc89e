import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { hearLog } from '../../testing/hear-log.ts';
import { askApi, makeUser, openPayload, testOrigin, testPassword } from '../../testing/payload.ts';
import { showPicture } from '../../testing/samples.ts';
import { explain } from '../explain.ts';

const inGerman = { i18n: { language: 'de' } } as Parameters<typeof explain>[1];
const alt = { de: 'Ein Punkt', en: 'A dot' };
const picture = (background: string) =>
  sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer();

describeOnEachDatabase('An upload', (database) => {
  let payload: Payload;
  let session: Record<string, string>;
  let folder: string;
  let log: string[];

  beforeAll(async () => {
    payload = await openPayload(database.url());
    const { email } = await makeUser(payload, 'admin');
    const credentials = JSON.stringify({ email, password: testPassword });
    const { headers } = await send('POST', 'users/login', credentials, { 'content-type': 'application/json' });
    session = { cookie: headers.get('set-cookie')?.split(';')[0] ?? '', origin: testOrigin };
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'who-is-who-pictures-'));
    payload.collections.media.config.upload.staticDir = folder;
    Reflect.deleteProperty(globalThis, 'whoIsWhoFailures');
    log = hearLog();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await payload.delete({ collection: 'pages', where: {}, overrideAccess: true });
    await payload.delete({ collection: 'media', where: {}, overrideAccess: true });
    rmSync(folder, { recursive: true, force: true });
  });
  afterAll(() => payload?.destroy());

  function send(method: string, path: string, body?: BodyInit, headers: Record<string, string> = session) {
    const request = new Request(`${testOrigin}/api/${path}`, { method, headers, ...(body ? { body } : {}) });
    return askApi(payload, request);
  }
  async function upload(method: string, path: string, color = 'red') {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ alt }));
    form.set('file', new Blob([new Uint8Array(await picture(color))], { type: 'image/png' }), 'punkt.png');
    const answer = await send(method, path, form);
    return { status: answer.status, body: (await answer.json()) as { doc?: { id: string }; errors?: unknown } };
  }
  const unstored = { status: 507, body: { errors: [{ message: explain('picture-unstored', inGerman) }] } };
  const count = async () => (await payload.count({ collection: 'media', overrideAccess: true })).totalDocs;

  it('that is replaced leaves the new file alone', async () => {
    const first = await upload('POST', 'media');
    expect([first.status, readdirSync(folder)]).toEqual([201, ['punkt.webp']]);
    const before = readFileSync(join(folder, 'punkt.webp'));
    expect((await upload('PATCH', `media/${first.body.doc?.id}`, 'blue')).status).toBe(200);
    const [name = '', ...others] = readdirSync(folder);
    expect([others, readFileSync(join(folder, name)).equals(before)]).toEqual([[], false]);
  });

  it('that the disk does not take is told so in words and leaves a line, but nothing else', async () => {
    const noFolder = join(folder, 'file');
    writeFileSync(noFolder, '');
    payload.collections.media.config.upload.staticDir = join(noFolder, 'below');
    expect(await upload('POST', 'media')).toEqual(unstored);
    expect([await count(), readdirSync(folder)]).toEqual([0, ['file']]);
    expect(log.join()).toMatch(/storing a picture: Error ENOTDIR/);
  });

  it('that the disk does not take after all leaves everything as it was', async () => {
    const first = await upload('POST', 'media');
    const before = readFileSync(join(folder, 'punkt.webp'));
    // Where Payload is going to write, a link leads to where nothing can be written.
    const inTheWay = () => symlinkSync(join(folder, 'nowhere', 'at all'), join(folder, 'punkt-1.webp'));
    const { hooks } = payload.collections.media.config;
    hooks.beforeValidate.push(inTheWay);
    const replaced = await upload('PATCH', `media/${first.body.doc?.id}`, 'blue');
    hooks.beforeValidate.splice(hooks.beforeValidate.indexOf(inTheWay), 1);
    expect(replaced).toEqual(unstored);
    expect(readFileSync(join(folder, 'punkt.webp')).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['punkt.webp']);
  });

  it('that the database refuses leaves no file, and the former one in its place', async () => {
    const first = await upload('POST', 'media');
    const before = readFileSync(join(folder, 'punkt.webp'));
    const refuse = () => {
      throw new Error('refused');
    };
    const { hooks } = payload.collections.media.config;
    hooks.afterChange.push(refuse);
    const answers = [await upload('POST', 'media'), await upload('PATCH', `media/${first.body.doc?.id}`, 'blue')];
    hooks.afterChange.splice(hooks.afterChange.indexOf(refuse), 1);
    expect(answers.map(({ status }) => status)).toEqual([500, 500]);
    // Without transactions MongoDB has stored both all the same: each document has its file, and there is no other.
    const stored = await payload.find({ collection: 'media', overrideAccess: true });
    if (database.name === 'SQLite') expect(readFileSync(join(folder, 'punkt.webp')).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(stored.docs.map(({ filename }) => filename).sort());
  });

  it('whose file is lost is not found, for everyone, and leaves a line', async () => {
    await showPicture(payload, (await upload('POST', 'media')).body.doc?.id ?? '');
    expect((await send('GET', 'media/file/punkt.webp')).status).toBe(200);
    rmSync(join(folder, 'punkt.webp'));
    for (const headers of [session, { cookie: '' }]) {
      const answer = await send('GET', 'media/file/punkt.webp', undefined, headers);
      const message = explain('picture-gone', inGerman);
      expect([answer.status, await answer.json()]).toMatchObject([404, { errors: [{ message }] }]);
    }
    expect(log).toHaveLength(1);
    expect(log[0]).toContain(`picture ${join(folder, 'punkt.webp')}: Error ENOENT`);
  });
});
