import type { Config } from 'payload';
import { isAdmin } from '../access.ts';
import { planTaskConfig } from '../planning/carry-out.ts';
import { freeCutOff } from '../planning/cut-off.ts';

/** Carries out what editors planned ("publish on Monday"): looked for every minute by the running site. */
export const jobs: NonNullable<Config['jobs']> = {
  access: { run: ({ req }) => isAdmin(req), queue: ({ req }) => isAdmin(req), cancel: ({ req }) => isAdmin(req) },
  tasks: [planTaskConfig],
  autoRun: [{ cron: '* * * * *', queue: 'default', limit: 50 }],
  shouldAutoRun: async (payload) => {
    await freeCutOff(payload);
    return true;
  },
  deleteJobOnComplete: true,
};
