import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { claimOf } from '../../domain/confirmations/confirmation-link.ts';
import { mostInOneRun } from '../../domain/confirmations/due.ts';
import type { Actor } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { type MailServer, openMailServer } from '../../testing/mail-server.ts';
import { openPayload, testOrigin } from '../../testing/payload.ts';
import { askBodies } from './ask-bodies.ts';

const now = new Date('2026-11-27T08:00:00.000Z');
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

describeOnEachDatabase('Bodies that are asked to confirm their entries', (database) => {
  let payload: Payload;
  let server: MailServer;
  let made = 0;

  beforeAll(async () => {
    server = await openMailServer();
    vi.stubEnv('SMTP_URL', server.url);
    vi.stubEnv('MAIL_FROM', 'Wer ist Wer <whoiswho@example.org>');
    payload = await openPayload(database.url());
  });
  beforeEach(async () => {
    server.received.length = 0;
    await payload.delete({ collection: 'actors', where: {}, overrideAccess: true });
    await turn(true);
  });
  afterAll(async () => {
    await payload?.destroy();
    await server?.close();
  });

  const turn = (asksBodies: boolean) =>
    payload.updateGlobal({ slug: 'confirmation-rules', data: { asksBodies }, overrideAccess: true, depth: 0 });
  async function entry(email: string | null, more: Partial<Actor> = {}): Promise<string> {
    made += 1;
    const { id } = await payload.create({
      collection: 'actors',
      locale: 'de',
      data: {
        ...{ name: `Verein ${made}`, slug: `v-${made}`, bodyKind: 'organisation', lifecycle: 'active' },
        ...{ contact: { email }, _status: 'published', ...more },
      } as never,
      overrideAccess: true,
      depth: 0,
    });
    return id;
  }
  const ask = async (at = now) => askBodies(await createLocalReq({}, payload), at);
  const sentTo = () => server.received.map(({ to }) => to).sort();
  const noted = async (id: string) =>
    (await payload.find({ collection: 'confirmations', where: { entry: { equals: id } }, depth: 0 })).docs[0];
  const note = async (id: string, data: object) =>
    payload.update({ collection: 'confirmations', where: { entry: { equals: id } }, data, depth: 0 });

  it('nobody is, until an admin switches it on', async () => {
    await entry('info@a.example');
    await turn(false);
    expect([await ask(), sentTo()]).toEqual([0, []]);
    await turn(true);
    expect([await ask(), sentTo()]).toEqual([1, ['info@a.example']]);
  });

  it('those whose entries visitors see are, at the mailboxes of offices alone', async () => {
    await entry('info@a.example');
    await entry('eva.muster@a.example');
    await entry(null);
    await entry('info@draft.example', { _status: 'draft' });
    await entry('info@ended.example', { lifecycle: 'ended' });
    const gone = await entry('info@gone.example');
    await payload.update({
      collection: 'actors',
      id: gone,
      data: { deletedAt: now.toISOString() },
      overrideAccess: true,
    });
    await ask();
    expect(sentTo()).toEqual(['info@a.example']);
  });

  it('get a link of their own, in their language, that lies nowhere', async () => {
    const german = await entry('info@a.example');
    const french = await entry('info@b.example', { contact: { email: 'info@b.example', addressCountry: 'FR' } });
    await ask();
    const [one, other] = server.received;
    expect(one?.text).toMatch(/^Guten Tag,\n\n„Verein \d+“ steht im/);
    expect(other?.text).toMatch(/^Hello,\n\n“Verein \d+” is listed/);
    const links = server.received.map(({ text }) => /https?:\/\/\S+/.exec(text)?.[0] ?? '');
    expect(links.map((link) => link.split('?')[0])).toEqual([
      `${testOrigin}/de/bestaetigen`,
      `${testOrigin}/en/confirm-entry`,
    ]);
    const texts = links.map((link) => new URL(link).searchParams.get('link') ?? '');
    const secret = process.env.PAYLOAD_SECRET ?? '';
    expect(texts.map((text) => claimOf(text, secret))).toEqual(
      [german, french].map((id) => ({ entry: id, madeAt: now.getTime() })),
    );
    for (const collection of ['payload-jobs', 'confirmations'] as const)
      expect(JSON.stringify(await payload.db.find({ collection, pagination: false }))).not.toContain(texts[0]);
  });

  it('are asked once a year, by one of several instances, and so many in one run', async () => {
    for (let i = 0; i < mostInOneRun + 1; i += 1) await entry(`info@v${i}.example`);
    expect(await ask()).toBe(mostInOneRun);
    expect((await Promise.all([ask(inDays(1)), ask(inDays(1))])).toSorted()).toEqual([0, 1]);
    expect([await ask(inDays(2)), new Set(sentTo()).size, sentTo().length]).toEqual([
      0,
      mostInOneRun + 1,
      mostInOneRun + 1,
    ]);
    expect(await ask(inDays(364))).toBe(0);
    const both = await Promise.all([ask(inDays(366)), ask(inDays(366))]);
    expect(both[0] + both[1]).toBe(sentTo().length - mostInOneRun - 1);
    expect(sentTo().filter((to) => to === 'info@v0.example')).toHaveLength(2);
  });

  it('who has answered is asked a year after that, and who wants it never again', async () => {
    const [one, other] = [await entry('info@a.example'), await entry('info@b.example')];
    await ask();
    await note(one, { confirmedOn: inDays(20).toISOString() });
    await note(other, { declinedOn: inDays(1).toISOString() });
    expect([await ask(inDays(370)), await ask(inDays(386)), await ask(inDays(5000))]).toEqual([0, 1, 1]);
    expect(sentTo().filter((to) => to === 'info@b.example')).toHaveLength(1);
  });

  it('are noted where their mail server refuses', async () => {
    const id = await entry('info@refused.example');
    expect(await ask()).toBe(0);
    expect(await noted(id)).toMatchObject({ failedOn: now.toISOString(), askedAt: 'info@refused.example' });
    expect([await ask(inDays(1)), sentTo()]).toEqual([0, []]);
  });

  it('are forgotten with their entries', async () => {
    const id = await entry('info@a.example');
    await ask();
    await payload.delete({ collection: 'actors', id, overrideAccess: true });
    expect(await noted(id)).toBeUndefined();
  });

  it('are asked by the next run where the mail server was away', async () => {
    const id = await entry('info@a.example');
    await server.close();
    await expect(ask()).rejects.toThrow();
    expect((await noted(id))?.askedOn ?? null).toBeNull();
  });
});
