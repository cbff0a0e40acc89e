import type { GlobalConfig } from 'payload';
import { nobody } from '../access.ts';

/**
 * Which documents of the seed this database has already been given: what staff then renamed or deleted is not brought
 * back by a later start. And where the site was first served, by which its things are named for good.
 */
export const SeedRecord: GlobalConfig = {
  slug: 'seed-record',
  label: { de: 'Erstausstattung', en: 'Seed record' },
  admin: { hidden: true },
  access: { read: nobody, update: nobody, readVersions: nobody },
  fields: [
    { name: 'keys', type: 'text', hasMany: true, label: { de: 'Schlüssel', en: 'Keys' } },
    { name: 'firstSite', type: 'text', label: { de: 'Erste Adresse', en: 'First address' } },
  ],
};
