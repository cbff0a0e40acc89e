import type { CollectionAfterChangeHook, CollectionConfig } from 'payload';
import type { Confirmation } from '../../payload-types.ts';
import { nobody } from '../access.ts';
import { raiseContentRevision } from '../content-revision.ts';

/** Visitors read when a body has confirmed its entry, and nothing else of it. */
const showConfirmation: CollectionAfterChangeHook<Confirmation> = async ({ doc, previousDoc, req }) => {
  if (doc.confirmedOn !== (previousDoc as Partial<Confirmation> | undefined)?.confirmedOn)
    await raiseContentRevision(req);
};

/**
 * Whether a body was asked to confirm its entry, and what it said. Apart from the entries, so that an answer makes no
 * version, and no draft and no old version undoes it.
 */
export const Confirmations: CollectionConfig = {
  slug: 'confirmations',
  labels: { singular: { de: 'Bestätigung', en: 'Confirmation' }, plural: { de: 'Bestätigungen', en: 'Confirmations' } },
  admin: { hidden: true },
  lockDocuments: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody, unlock: nobody },
  hooks: { afterChange: [showConfirmation] },
  fields: [
    {
      name: 'entry',
      type: 'text',
      required: true,
      unique: true,
      label: { de: 'Kennung des Eintrags', en: 'Id of the entry' },
    },
    { name: 'askedOn', type: 'date', label: { de: 'Zuletzt gefragt am', en: 'Last asked on' } },
    { name: 'askedAt', type: 'text', label: { de: 'Zuletzt gefragt unter', en: 'Last asked at' } },
    { name: 'confirmedOn', type: 'date', label: { de: 'Bestätigt am', en: 'Confirmed on' } },
    { name: 'answeredOn', type: 'date', label: { de: 'Änderungen vorgeschlagen am', en: 'Proposed changes on' } },
    { name: 'declinedOn', type: 'date', label: { de: 'Will nicht gefragt werden seit', en: 'Not to be asked since' } },
    { name: 'failedOn', type: 'date', label: { de: 'E-Mail abgewiesen am', en: 'E-mail refused on' } },
  ],
};
