import type { GlobalConfig } from 'payload';
import { nobody } from '../access.ts';

/**
 * Which documents of the seed this database has already been given. What staff then renamed or deleted is not brought
 * back by a later start.
 */
export const SeedRecord: GlobalConfig = {
  slug: 'seed-record',
  label: { de: 'Erstausstattung', en: 'Seed record' },
  admin: { hidden: true },
  access: { read: nobody, update: nobody, readVersions: nobody },
  fields: [{ name: 'keys', type: 'text', hasMany: true, label: { de: 'Schlüssel', en: 'Keys' } }],
};
