import type { PayloadRequest, TaskConfig } from 'payload';
import { printConfirmQuery } from '../../domain/confirmations/confirm-query.ts';
import { linkText } from '../../domain/confirmations/confirmation-link.ts';
import { isDue, mostInOneRun } from '../../domain/confirmations/due.ts';
import { isFunctional } from '../../domain/confirmations/functional-mailbox.ts';
import { languageOfBody } from '../../domain/confirmations/language-of-body.ts';
import { env } from '../../env.ts';
import { confirmPaths } from '../../i18n/confirm-paths.ts';
import type { Actor } from '../../payload-types.ts';
import { confirmationMail } from '../mail/confirmation-mail.ts';
import { sendsMail } from '../mail/smtp.ts';
import { claimAsking, notedConfirmations, noteFailure } from './noted.ts';

/**
 * Asks bodies that are due to confirm their entries, at functional addresses alone, where an admin has switched that
 * on. Each is noted before its mail goes out, so that no body is ever written to twice. The mail is sent at once, since
 * its link lies nowhere.
 * @returns how many mails
 * Rejects where the mail server is away: what was not sent is asked for again by the next run.
 */
export async function askBodies(req: PayloadRequest, now = new Date()): Promise<number> {
  const { payload } = req;
  if (!sendsMail(payload)) return 0;
  const { asksBodies } = await payload.findGlobal({ slug: 'confirmation-rules', depth: 0, overrideAccess: true, req });
  if (!asksBodies) return 0;
  const noted = await notedConfirmations(req);
  const due = (await publishedBodies(req)).filter(({ id }) => isDue(noted.get(id) ?? null, now));
  let count = 0;
  for (const actor of due.slice(0, mostInOneRun)) if (await ask(req, actor, now)) count += 1;
  return count;
}

/**
 * The entries that visitors see, of bodies still at work that have the mailbox of an office; the oldest entries first.
 */
async function publishedBodies(req: PayloadRequest): Promise<(Actor & { email: string })[]> {
  const { docs } = await req.payload.find({
    collection: 'actors',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
        { lifecycle: { in: ['active', 'renamed'] } },
      ],
    },
    sort: 'createdAt',
    locale: 'de',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return docs.flatMap((actor) => {
    const email = actor.contact?.email;
    return email && isFunctional(email) ? [{ ...actor, email }] : [];
  });
}

async function ask(req: PayloadRequest, actor: Actor & { email: string }, now: Date): Promise<boolean> {
  const { payload } = req;
  const { id, email } = actor;
  const language = languageOfBody(actor);
  const [site, named] = await Promise.all([
    payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true }),
    payload.findByID({ collection: 'actors', id, locale: language, fallbackLocale: 'de', depth: 0 }),
  ]);
  const undo = await claimAsking(req, id, { now, email });
  if (!undo) return false;
  const text = linkText({ entry: id, madeAt: now.getTime() }, env().PAYLOAD_SECRET);
  const link = `${payload.config.serverURL}/${language}${confirmPaths[language]}${printConfirmQuery({ link: text })}`;
  const { to, subject, lines } = confirmationMail({
    to: email,
    name: named.name ?? '',
    link,
    site: site.name,
    language,
  });
  try {
    await payload.sendEmail({ to, subject, text: lines.join('\n\n') });
    return true;
  } catch (error) {
    if (!isRefusal(error)) {
      // Only where nothing can have gone out: who may have been written to is not written to again.
      if (isBeforehand(error)) await undo();
      throw error;
    }
    await noteFailure(req, id, now.toISOString());
    return false;
  }
}

/** What nodemailer tells of a failure. */
interface MailFailure {
  code?: unknown;
  command?: unknown;
  responseCode?: unknown;
}

/** Whether the mail server will never take a mail to this address (RFC 5321, 4.2.1). */
function isRefusal(error: unknown): boolean {
  const { command, responseCode } = (error ?? {}) as MailFailure;
  return command === 'RCPT TO' && typeof responseCode === 'number' && responseCode >= 500;
}

/** Whether it failed before anything of the mail itself was sent. */
function isBeforehand(error: unknown): boolean {
  const { code, command } = (error ?? {}) as MailFailure;
  return command === 'CONN' || code === 'EDNS' || code === 'EAUTH' || code === 'EENVELOPE';
}

/** The same on workdays, in the morning by the clock of the server, which is set to Berlin. */
export const askBodiesTask: TaskConfig<'askBodies'> = {
  slug: 'askBodies',
  retries: 3,
  // Payload would note every minute that there was nothing to plan.
  schedule: [{ cron: '0 9 * * 1-5', queue: 'default', hooks: { afterSchedule: async () => {} } }],
  handler: async ({ req }) => ({ output: { count: await askBodies(req) } }),
};
