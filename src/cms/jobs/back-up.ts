import type { TaskConfig } from 'payload';
import { pictureStorage } from '../../backup/media.ts';
import { backUpNightly } from '../../backup/nightly.ts';
import { env } from '../../env.ts';
import { openObjectStorage } from '../../inside/object-storage.ts';

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
    const { BACKUP_DIR, BACKUP_S3_URL, DATABASE_URL } = env();
    const storage = BACKUP_S3_URL ? openObjectStorage(BACKUP_S3_URL, 'BACKUP_S3_URL') : undefined;
    await backUpNightly(DATABASE_URL, { folder: BACKUP_DIR, storage, pictures: pictureStorage() });
    return { output: {} };
  },
};
