import type { Config } from 'payload';
import { isAdmin } from '../access.ts';
import { removePersonalDataDaily } from './remove-personal-data.ts';

/**
 * What the running site does by itself, looked for every minute: it carries out what editors planned ("publish on
 * Monday"), and what is to be done every night.
 */
export const jobs: NonNullable<Config['jobs']> = {
  access: { run: ({ req }) => isAdmin(req), queue: ({ req }) => isAdmin(req), cancel: ({ req }) => isAdmin(req) },
  tasks: [removePersonalDataDaily],
  autoRun: [{ cron: '* * * * *', queue: 'default', limit: 50 }],
  deleteJobOnComplete: true,
};
