import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { type MailServer, openMailServer } from '../../testing/mail-server.ts';
import { makeUser, openPayload, testOrigin } from '../../testing/payload.ts';
import { planningDesk } from '../../testing/planning-desk.ts';
import { publishingDesk } from '../../testing/publishing-desk.ts';
import { openRest, type Rest } from '../../testing/rest.ts';
import { wholeEntries } from '../../testing/whole-entries.ts';
import { sendWeeklyMails } from './weekly.ts';

const json = { 'content-type': 'application/json', host: 'evil.example', 'x-forwarded-host': 'evil.example' };
const chosen = 'five quite unrelated words';
type Account = User & { collection: 'users' };

describeOnEachDatabase('Where a mail server is named', (database) => {
  let payload: Payload;
  let rest: Rest;
  let server: MailServer;
  let admin: Record<string, string>;
  let editor: Account;
  let made = 0;

  beforeAll(async () => {
    server = await openMailServer();
    vi.stubEnv('SMTP_URL', server.url);
    vi.stubEnv('MAIL_FROM', 'Wer ist Wer – Städte <whoiswho@example.org>');
    payload = await openPayload(database.url());
    const boss = await makeUser(payload, 'admin');
    editor = await makeUser(payload, 'editor');
    await makeUser(payload, 'translator');
    rest = await openRest();
    admin = await rest.signIn(boss);
  });
  beforeEach(() => {
    server.received.length = 0;
  });
  afterAll(async () => {
    await rest?.close();
    await payload?.destroy();
    await server?.close();
  });

  const post = (path: string, data: object, headers = {}) =>
    rest.ask('POST', path, { ...json, ...headers }, JSON.stringify(data));
  const linkIn = (text = '') => /https?:\/\/\S+/.exec(text)?.[0] ?? '';
  const choose = async (link: string) =>
    (await post('users/reset-password', { token: link.split('/').at(-1), password: chosen })).status;
  const sentTo = () => server.received.map(({ to }) => to).sort();
  const newcomer = async () => {
    made += 1;
    const answer = await post('users', { email: `new${made}@example.org`, name: 'Nele', role: 'editor' }, admin);
    return (answer.body as { doc: User }).doc;
  };
  const report = (reference: string) =>
    payload.create({
      collection: 'reports',
      data: {
        reference,
        kind: 'mistake',
        subject: 'Der Sitz',
        message: 'Geheim: Eva',
        email: 'eva@example.org',
        language: 'de',
        state: 'new',
      },
      depth: 0,
    });

  it('an invitation is sent with its link, whatever host was asked for it', async () => {
    const user = await newcomer();
    const { body } = await post(`users/${user.id}/invitation`, {}, admin);
    expect(body).toMatchObject({ isSent: true });
    expect(server.received).toMatchObject([{ to: user.email, subject: 'Ihr Zugang zum Who is Who' }]);
    const text = server.received[0]?.text ?? '';
    expect(text).toMatch(/^Guten Tag Nele,\n\nSie haben ein Konto für die Redaktion/);
    expect(linkIn(text)).toMatch(new RegExp(`^${testOrigin}/admin/einladung/\\S{40,}$`));
    expect([await choose(linkIn(text)), await choose(linkIn(text))]).toEqual([200, 403]);
  });

  it('a forgotten password is answered alike for all, and the owner gets one link for an hour', async () => {
    const user = await newcomer();
    const ask = (email: string) => post('users/forgot-password', { email });
    const answers = [await ask('nobody@example.org'), await ask(user.email.toUpperCase())];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ status: 200, body: { message: expect.stringContaining('eine Stunde') } });
    await expect.poll(sentTo).toEqual([user.email]);
    const link = linkIn(server.received[0]?.text);
    await ask(user.email);
    const { resetPasswordExpiration } = await payload.findByID({
      collection: 'users',
      id: user.id,
      showHiddenFields: true,
    });
    const left = Date.parse(resetPasswordExpiration ?? '') - Date.now();
    expect([left > 3_000_000, left <= 3_600_000]).toEqual([true, true]);
    expect(await choose(link)).toBe(200);
    expect(sentTo()).toEqual([user.email]);
  });

  it('editors hear of a report, once in a while, and nothing of what it says in confidence', async () => {
    await payload.update({ collection: 'users', id: editor.id, data: { mails: { reports: true } }, depth: 0 });
    const { docs } = await payload.find({ collection: 'users', where: { email: { like: 'new' } }, depth: 0 });
    for (const { id } of docs)
      await payload.update({ collection: 'users', id, data: { mails: { reports: false } }, depth: 0 });
    const { id } = await report('WIW-1');
    await report('WIW-2');
    expect(server.received).toEqual([]);
    await payload.jobs.run();
    expect(sentTo()).toEqual(['admin@example.org', 'editor@example.org']);
    for (const { subject, text } of server.received) {
      expect(subject).toMatch(/WIW-1.*Der Sitz/);
      expect(text).toContain(`${testOrigin}/admin/collections/reports/${id}`);
      expect(text).not.toMatch(/Geheim|eva@/);
    }
  });

  it('whoever planned what fails hears why', async () => {
    const desk = publishingDesk(payload, editor);
    const planning = planningDesk(payload, editor);
    const id = await desk.prepare();
    const part = { path: 'plainWords', locale: 'de' } as const;
    await planning.plan(id, [part]);
    await desk.save(id, { plainWords: 'D3' });
    await desk.publish(id, [part]);
    await planning.carryOut(id);
    expect(server.received).toMatchObject([
      { to: 'editor@example.org', text: expect.stringMatching(/wurde nicht ausgeführt: .*Neueres veröffentlicht/s) },
    ]);
    expect(server.received[0]?.text).toContain(`/admin/collections/actors/${id}`);
  });

  it('on Mondays, who wishes it reads what is due, and nobody else', async () => {
    const weekly = () =>
      createLocalReq({}, payload)
        .then(sendWeeklyMails)
        .then(() => payload.jobs.run());
    await weekly();
    expect(sentTo()).toEqual([]);
    await payload.update({ collection: 'users', id: editor.id, data: { mails: { weekly: true } }, depth: 0 });
    await weekly();
    expect(sentTo()).toEqual(['editor@example.org']);
    expect(server.received[0]?.text).toMatch(/diese Woche ist zu tun:\n\n- \S/);
  });

  it('and is reminded of the reviews that are theirs, with the page for it', async () => {
    const entries = wholeEntries(payload, editor);
    const due = { reviewedOn: '2020-01-03T12:00:00.000Z' };
    const id = await entries.make({ ...due, slug: 'mine', slugEn: 'mine-en', reviewer: editor.id });
    await entries.make({ ...due, slug: 'nobodys', slugEn: 'nobodys-en' });
    await sendWeeklyMails(await createLocalReq({}, payload));
    await payload.jobs.run();
    const [mail] = server.received;
    expect([sentTo(), mail?.text.match(/\/pruefen\//g)?.length]).toEqual([['editor@example.org'], 1]);
    expect(mail?.text).toMatch(/für diesen Eintrag sind Sie zuständig.*Seit dem 3\. Januar 2020/s);
    expect(mail?.text).toContain(`${testOrigin}/admin/pruefen/${id}`);
  });

  it('nothing else fails where the server is away: the link is shown, the mail is tried again', async () => {
    await server.close();
    const user = await newcomer();
    const { status, body } = await post(`users/${user.id}/invitation`, {}, admin);
    expect([status, body]).toEqual([200, expect.objectContaining({ isSent: false, link: expect.any(String) })]);
    vi.useFakeTimers({ now: Date.now() + 20 * 60 * 1000, toFake: ['Date'] });
    await report('WIW-3');
    await payload.jobs.run();
    vi.useRealTimers();
    const { docs } = await payload.find({ collection: 'payload-jobs', where: { taskSlug: { equals: 'sendMail' } } });
    expect(docs.map(({ hasError, totalTried }) => [hasError, totalTried])).toEqual(
      Array(docs.length || 1).fill([false, 1]),
    );
  });
});

describeOnEachDatabase('Where no mail server is named', (database) => {
  let payload: Payload;

  beforeAll(async () => {
    vi.stubEnv('SMTP_URL', '');
    payload = await openPayload(database.url());
    await makeUser(payload, 'editor');
  });
  afterAll(() => payload?.destroy());

  it('nothing is queued, and a report is taken all the same', async () => {
    const data = { reference: 'WIW-1', kind: 'mistake', message: 'M', language: 'de', state: 'new' } as const;
    await payload.create({ collection: 'reports', data, depth: 0 });
    expect(await payload.count({ collection: 'payload-jobs' })).toEqual({ totalDocs: 0 });
  });
});
