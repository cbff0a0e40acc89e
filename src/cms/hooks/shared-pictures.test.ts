import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { takeBackup } from '../../backup/take-backup.ts';
import { openObjectStorage } from '../../inside/object-storage.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { hearLog } from '../../testing/hear-log.ts';
import { askApi, makeUser, openPayload, testOrigin, testPassword } from '../../testing/payload.ts';
import { openS3Server, type S3Server } from '../../testing/s3-server.ts';
import { showPicture } from '../../testing/samples.ts';

describeOnEachDatabase('A picture that several machines share', (database) => {
  let payload: Payload;
  let server: S3Server;
  let home: string;
  let folder: string;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'who-is-who-shared-'));
    server = await openS3Server(join(home, 'server'));
    vi.stubEnv('MEDIA_S3_URL', server.url('media'));
    payload = await openPayload(database.url());
  });
  beforeEach(() => {
    folder = mkdtempSync(join(home, 'pictures-'));
    payload.collections.media.config.upload.staticDir = folder;
  });
  afterEach(async () => {
    await payload.delete({ collection: 'pages', where: {} });
    await payload.delete({ collection: 'media', where: {} });
  });
  afterAll(async () => {
    await payload?.destroy();
    await server?.close();
    rmSync(home, { recursive: true, force: true });
  });

  const storage = () => openObjectStorage(server.url('media'), 'MEDIA_S3_URL');
  const fileOf = async (background: string) => {
    const data = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer();
    return { data, name: 'punkt.png', mimetype: 'image/png', size: data.length };
  };
  const alt = { de: 'Ein Punkt', en: 'A dot' };
  async function store() {
    const picture = await payload.create({ collection: 'media', data: { alt }, file: await fileOf('red') });
    await showPicture(payload, picture.id);
    return picture;
  }
  function send(method: string, path: string, body?: BodyInit, headers: Record<string, string> = {}) {
    const request = new Request(`${testOrigin}/api/${path}`, { method, headers, ...(body ? { body } : {}) });
    return askApi(payload, request);
  }
  const ask = (filename: unknown) => send('GET', `media/file/${filename}`);
  async function upload() {
    const { email } = await makeUser(payload, 'admin');
    const credentials = JSON.stringify({ email, password: testPassword });
    const signedIn = await send('POST', 'users/login', credentials, { 'content-type': 'application/json' });
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const form = new FormData();
    form.set('_payload', JSON.stringify({ alt }));
    form.set('file', new Blob([new Uint8Array((await fileOf('green')).data)], { type: 'image/png' }), 'grün.png');
    return send('POST', 'media', form, { cookie, origin: testOrigin });
  }
  /** As another machine has it that was asked for nothing yet, or for what was there before. */
  const becomeAnother = (filename: string, former?: string) => {
    rmSync(join(folder, filename), { force: true });
    if (former === undefined) return;
    writeFileSync(join(folder, filename), former);
    utimesSync(join(folder, filename), 1, 1);
  };

  it('lies with all of them as soon as it is stored, and no longer than it is', async () => {
    const { id, filename } = await store();
    expect(await storage().names()).toEqual([filename]);
    const replaced = await payload.update({ collection: 'media', id, data: {}, file: await fileOf('blue') });
    expect(await storage().names()).toEqual([replaced.filename]);
    await payload.delete({ collection: 'pages', where: {} });
    await payload.delete({ collection: 'media', id });
    expect(await storage().names()).toEqual([]);
  });

  it('is fetched by a machine that has it not, or has the one before', async () => {
    const { filename } = await store();
    const drawn = readFileSync(join(folder, filename ?? ''));
    for (const former of [undefined, 'another']) {
      becomeAnother(filename ?? '', former);
      const answer = await ask(filename);
      expect([answer.status, Buffer.from(await answer.arrayBuffer()).equals(drawn)]).toEqual([200, true]);
    }
  });

  it('is served from here while the storage is away, else it is said to be away', async () => {
    const { filename } = await store();
    const log = hearLog();
    server.isAway = true;
    try {
      expect((await ask(filename)).status).toBe(200);
      becomeAnother(filename ?? '');
      expect((await ask(filename)).status).toBe(503);
      expect((await upload()).status).toBe(507);
    } finally {
      server.isAway = false;
    }
    expect(readdirSync(folder)).toEqual([]);
    expect(log.join('\n')).not.toContain('secret-of');
  });

  it('is in a backup made on a machine that never fetched it', async () => {
    const { filename } = await store();
    becomeAnother(filename ?? '');
    const file = join(mkdtempSync(join(home, 'backup-')), 'all.tar.gz');
    const { parts } = await takeBackup({ url: database.url(), media: folder, pictures: storage(), file });
    expect(parts.map(({ name }) => name)).toContain(`media/${filename}`);
  });
});
