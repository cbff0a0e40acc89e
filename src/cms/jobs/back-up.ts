import type { TaskConfig } from 'payload';
import { backUpNightly } from '../../backup/nightly.ts';
import { backupStorage, pictureStorage } from '../../backup/storages.ts';
import { env } from '../../env.ts';

/** Backs up the site every night, by the clock of the server, before old personal data is removed. */
export const backUpDaily: TaskConfig<'backUp'> = {
  slug: 'backUp',
  retries: 3,
  schedule: [
    {
      cron: '30 2 * * *',
      queue: 'default',
      // Payload would note every minute that there was nothing to plan.
      hooks: { afterSchedule: async () => {} },
    },
  ],
  handler: async () => {
    const { BACKUP_DIR, DATABASE_URL } = env();
    await backUpNightly(DATABASE_URL, { folder: BACKUP_DIR, storage: backupStorage(), pictures: pictureStorage() });
    return { output: {} };
  },
};
