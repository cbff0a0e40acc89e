import type { CollectionConfig } from 'payload';
import { nobody } from '../access.ts';

/**
 * When visitors first saw an entry, last saw it change, and saw it go: for the feed, and for all that names the time of
 * a change. Apart from the entries, so that no draft and no old version brings it back.
 */
export const Appearances: CollectionConfig = {
  slug: 'appearances',
  labels: { singular: { de: 'Erscheinen', en: 'Appearance' }, plural: { de: 'Erscheinen', en: 'Appearances' } },
  admin: { hidden: true },
  lockDocuments: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody, unlock: nobody },
  fields: [
    {
      name: 'entry',
      type: 'text',
      required: true,
      unique: true,
      label: { de: 'Kennung des Eintrags', en: 'Id of the entry' },
    },
    { name: 'firstOn', type: 'date', required: true, label: { de: 'Zuerst gesehen am', en: 'First seen on' } },
    { name: 'changedOn', type: 'date', required: true, label: { de: 'Sichtbar geändert am', en: 'Seen to change on' } },
    { name: 'goneOn', type: 'date', label: { de: 'Verschwunden am', en: 'Gone on' } },
    {
      name: 'seen',
      type: 'text',
      required: true,
      label: { de: 'Abdruck des Sichtbaren', en: 'Print of what is seen' },
    },
  ],
};
