import { createLocalReq, type PayloadRequest, type TaskConfig } from 'payload';
import { today } from '../../domain/day.ts';
import { adminAddress } from '../admin-address.ts';
import { deskOf } from '../findings/desk.ts';
import { queueMail } from './mail.ts';
import { weeklyMail } from './mails.ts';
import { sendsMail } from './smtp.ts';
import { whoWants } from './wished.ts';

/**
 * Sends everybody who wants it what the start page of the admin would show them.
 * @returns how many mails
 */
export async function sendWeeklyMails(req: PayloadRequest): Promise<number> {
  const { payload } = req;
  if (!sendsMail(payload)) return 0;
  const readers = await whoWants(req, 'weekly', ['admin', 'editor', 'translator']);
  for (const user of readers) {
    const reader = await createLocalReq({ user: { ...user, collection: 'users' }, locale: 'de' }, payload);
    const { today: due, reminders } = await deskOf(reader, today());
    const tasks = due.tasks.flatMap(({ entry, findings }) =>
      findings.map(({ heading }) => `${entry.title}: ${heading.de}`),
    );
    const later = due.later.reduce((sum, { findings }) => sum + findings.length, 0);
    const reviews = reminders.map((reminder) => ({ ...reminder, address: adminAddress(payload, reminder.page) }));
    await queueMail(req, weeklyMail(user.email, { tasks, later, reviews, today: adminAddress(payload) }));
  }
  return readers.length;
}

/** The same on Mondays, by the clock of the server, which is set to Berlin. */
export const sendWeeklyMailsTask: TaskConfig<'sendWeeklyMails'> = {
  slug: 'sendWeeklyMails',
  retries: 3,
  // Payload would note every minute that there was nothing to plan.
  schedule: [{ cron: '0 7 * * 1', queue: 'default', hooks: { afterSchedule: async () => {} } }],
  handler: async ({ req }) => ({ output: { count: await sendWeeklyMails(req) } }),
};
