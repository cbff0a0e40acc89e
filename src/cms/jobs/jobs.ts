import type { Config } from 'payload';
import { isAdmin } from '../access.ts';

/** Carries out what editors planned ("publish on Monday"): looked for every minute by the running site. */
export const jobs: NonNullable<Config['jobs']> = {
  access: { run: ({ req }) => isAdmin(req), queue: ({ req }) => isAdmin(req), cancel: ({ req }) => isAdmin(req) },
  autoRun: [{ cron: '* * * * *', queue: 'default', limit: 50 }],
  deleteJobOnComplete: true,
};
