import { createLocalReq, type Payload } from 'payload';
import { linkedEntries, textWithLink } from './linked-entries.ts';
import { makeUser, openPayload } from './payload.ts';
import { openRest } from './rest.ts';
import { openWebServer, page, type WebServer } from './web-server.ts';

/** A site that nobody looks after, and other sites that it leads to. */
export interface QuietYear {
  payload: Payload;
  web: WebServer;
  /** What the site does by itself in a night. @param day as `2026-11-26` */
  night(day: string): Promise<void>;
  /** The kinds of what staff would find on their start page. */
  found(day: string): Promise<Set<string>>;
  close(): Promise<void>;
}

const fact = { kind: 'statement', sentence: 'Es gibt {value} davon.', counted: 'other', scope: 'nrw' } as const;

/**
 * Opens such a site on a database, on which everything was right on 20 November 2025: `alive.example.org` and
 * `body.example.org` with `/study`, to which fields and a text lead, and numbers of several ages.
 */
export async function openQuietYear(url: string): Promise<QuietYear> {
  await openPayload(url);
  // The one that the pages of visitors read from.
  const { payload, close } = await openRest();
  const { checkLinks } = await import('../cms/links/check-links.ts');
  const { deskOf } = await import('../cms/findings/desk.ts');
  const editor = await makeUser(payload, 'editor');
  const web = await openWebServer();
  const entries = linkedEntries(payload, editor);
  for (const place of ['alive.example.org/', 'body.example.org/', 'body.example.org/study'])
    web.pages.set(place, page('Da'));
  const reviewed = { reviewedOn: '2025-11-20T12:00:00.000Z' };
  const study = web.address('body.example.org/study');
  const alive = await entries.make(web.address('alive.example.org/'), {
    ...reviewed,
    ...{ summary: textWithLink(study), summaryEn: textWithLink(study), textAsOf: '2025-11', checkAfter: '2026-03' },
  });
  await entries.make(web.address('body.example.org/'), { ...reviewed, tagline: 'Derzeit im Aufbau.' });
  await entries.switchOn();
  const numbers = [
    { value: 7001, topic: 'numbers', asOf: '2024-03', country: 'FR' },
    { value: 7002, topic: 'funding', asOf: '2025-06', actors: [alive] },
    { value: 7003, topic: 'numbers', asOf: null },
    { value: 7004, topic: 'history', asOf: '1950' },
  ];
  let older: string | null = null;
  for (const { value, ...rest } of numbers) {
    const own = { title: `Zahl ${value}`, main: { value }, position: value, sources: [{ name: 'Amt', url: study }] };
    const data = { ...fact, ...own, ...rest, countedLabel: `Dinge ${value}`, _status: 'published' };
    const { id } = await payload.create({ collection: 'fun-facts', locale: 'de', data: data as never, user: editor });
    older ??= id;
  }
  const main = { value: 7101 };
  const newer = {
    ...fact,
    title: 'Neu gezählt',
    main,
    topic: 'numbers',
    asOf: '2025-10',
    position: 1,
    replaces: older,
  };
  const data = {
    ...newer,
    country: 'FR',
    sources: [{ name: 'Amt' }],
    countedLabel: 'Dinge 7001',
    _status: 'published',
  };
  await payload.create({ collection: 'fun-facts', locale: 'de', data: data as never, user: editor });
  return {
    payload,
    web,
    night: async (day) => {
      const now = () => new Date(`${day}T02:30:00.000Z`);
      await checkLinks(await createLocalReq({}, payload), { ways: web.ways, now, pause: 0 });
    },
    found: async (day) => {
      const { today } = await deskOf(await createLocalReq({ user: editor, locale: 'de' }, payload), day);
      const findings = [...today.tasks, ...today.later].flatMap((group) => group.findings);
      return new Set(findings.map(({ kind }) => kind));
    },
    close: async () => {
      await web.close();
      await close();
    },
  };
}
