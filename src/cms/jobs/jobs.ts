import type { Config } from 'payload';
import { isAdmin } from '../access.ts';
import { askBodiesTask } from '../confirmations/ask-bodies.ts';
import { checkLinksDaily, slowQueue } from '../links/check-links.ts';
import { sendMailTask } from '../mail/mail.ts';
import { sendWeeklyMailsTask } from '../mail/weekly.ts';
import { planTaskConfig } from '../planning/carry-out.ts';
import { freeCutOff } from '../planning/cut-off.ts';
import { countQualityDaily } from '../quality/count-quality.ts';
import { backUpDaily } from './back-up.ts';
import { noteLook } from './last-look.ts';
import { removePersonalDataDaily } from './remove-personal-data.ts';
import { noted } from './runs.ts';

/**
 * What the running site does by itself, looked for four times a minute: it carries out what editors planned ("publish
 * on Monday"), what is to be done every night or week, and sends mail.
 */
export const jobs: NonNullable<Config['jobs']> = {
  access: { run: ({ req }) => isAdmin(req), queue: ({ req }) => isAdmin(req), cancel: ({ req }) => isAdmin(req) },
  tasks: [
    planTaskConfig,
    backUpDaily,
    removePersonalDataDaily,
    checkLinksDaily,
    countQualityDaily,
    sendMailTask,
    sendWeeklyMailsTask,
    askBodiesTask,
  ].map(noted),
  autoRun: [
    { cron: '*/15 * * * * *', queue: 'default', limit: 50 },
    // By itself: while its jobs take minutes, nothing else of a queue is carried out.
    { cron: '*/5 3-4 * * *', queue: slowQueue, limit: 1 },
  ],
  shouldAutoRun: async (payload) => {
    noteLook();
    await freeCutOff(payload);
    return true;
  },
  deleteJobOnComplete: true,
};
