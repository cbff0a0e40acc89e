import type { CollectionConfig } from 'payload';
import { nobody } from '../access.ts';

/**
 * How each job last went, one row for each, written over each time: Payload forgets a job that is done, and never knew
 * of one that did not come.
 */
export const JobRuns: CollectionConfig = {
  slug: 'job-runs',
  labels: { singular: { de: 'Lauf', en: 'Run' }, plural: { de: 'Läufe', en: 'Runs' } },
  admin: { hidden: true },
  lockDocuments: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody, unlock: nobody },
  fields: [
    { name: 'job', type: 'text', required: true, unique: true, label: { de: 'Auftrag', en: 'Job' } },
    { name: 'endedOn', type: 'date', label: { de: 'Zuletzt beendet', en: 'Last ended' } },
    { name: 'doneOn', type: 'date', label: { de: 'Zuletzt gelungen', en: 'Last done' } },
    { name: 'hasFailed', type: 'checkbox', label: { de: 'Zuletzt gescheitert', en: 'Failed the last time' } },
    { name: 'took', type: 'number', label: { de: 'Dauer in Millisekunden', en: 'Took, in milliseconds' } },
    { name: 'count', type: 'number', label: { de: 'Anzahl', en: 'How many' } },
  ],
};
