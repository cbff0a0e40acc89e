import { env } from '../env.ts';
import { type ObjectStorage, openObjectStorage } from '../inside/object-storage.ts';

const named = (setting: 'BACKUP_S3_URL' | 'MEDIA_S3_URL'): ObjectStorage | undefined => {
  const address = env()[setting];
  return address ? openObjectStorage(address, setting) : undefined;
};

/** Where a copy of each backup lies on another machine, if one is named. */
export const backupStorage = () => named('BACKUP_S3_URL');

/** Storage that several machines share, of which the folder of each is a copy; undefined where the folder is all. */
export const pictureStorage = () => named('MEDIA_S3_URL');
