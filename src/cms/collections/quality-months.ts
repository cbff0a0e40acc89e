import type { CollectionConfig } from 'payload';
import { nobody } from '../access.ts';

/**
 * How well the directory was kept, one row for each month: the present one is written over every night. What was true
 * in a month that is over cannot be counted again from what is stored now.
 */
export const QualityMonths: CollectionConfig = {
  slug: 'quality-months',
  labels: { singular: { de: 'Monat in Zahlen', en: 'Month in figures' }, plural: { de: 'Monate', en: 'Months' } },
  admin: { hidden: true },
  lockDocuments: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody, unlock: nobody },
  fields: [
    { name: 'month', type: 'text', required: true, unique: true, label: { de: 'Monat', en: 'Month' } },
    { name: 'figures', type: 'json', required: true, label: { de: 'Zahlen', en: 'Figures' } },
  ],
};
