import type { Payload } from 'payload';
import { expect, vi } from 'vitest';
import type { Proposal } from '../domain/reports/proposal.ts';
import type { Report, User } from '../payload-types.ts';
import { type MailServer, openMailServer } from './mail-server.ts';
import { makeUser, openPayload } from './payload.ts';
import { openRest, type Rest, type Write, writerOf } from './rest.ts';

/** What somebody proposes, as it is sent. */
export type Proposed = Omit<Proposal, 'takenOn'>;

/** A site that sends mail, with an editor and a translator who deal with reports. */
export interface ReportDesk {
  payload: Payload;
  rest: Rest;
  server: MailServer;
  editor: User & { collection: 'users' };
  asEditor: Write;
  asTranslator: Write;
  /** Stores a report as the visitors' form does, and tells its id. */
  report(proposals: Proposed[], more?: Partial<Report>): Promise<string>;
  stored(id: string): Promise<Report>;
  /** Resolves when all mail that waits is sent; the runner of the API may have begun with it. */
  mailed(): Promise<void>;
  close(): Promise<void>;
}

/** Opens it on the database at an address. */
export async function openReportDesk(url: string): Promise<ReportDesk> {
  const server = await openMailServer();
  vi.stubEnv('SMTP_URL', server.url);
  vi.stubEnv('MAIL_FROM', 'Wer ist Wer <whoiswho@example.org>');
  const payload = await openPayload(url);
  const editor = await makeUser(payload, 'editor');
  await payload.update({ collection: 'users', id: editor.id, data: { mails: { reports: false } }, depth: 0 });
  const translator = await makeUser(payload, 'translator');
  const rest = await openRest();
  let made = 0;
  return {
    ...{ payload, rest, server, editor },
    asEditor: await writerOf(rest, editor),
    asTranslator: await writerOf(rest, translator),
    async report(proposals, more = {}) {
      made += 1;
      const sent = { reference: `WIW-${made}`, kind: 'mistake', message: 'M', language: 'de', state: 'new' } as const;
      const data = { ...sent, proposals: proposals.map((one) => ({ ...one, takenOn: null })), ...more };
      return (await payload.create({ collection: 'reports', data, depth: 0 })).id;
    },
    stored: (id) => payload.findByID({ collection: 'reports', id, depth: 0 }),
    async mailed() {
      const where = { taskSlug: { equals: 'sendMail' } };
      const waiting = async () => {
        await payload.jobs.run();
        return (await payload.count({ collection: 'payload-jobs', where })).totalDocs;
      };
      await expect.poll(waiting, { timeout: 20_000 }).toBe(0);
    },
    async close() {
      await rest.close();
      await payload.destroy();
      await server.close();
    },
  };
}
