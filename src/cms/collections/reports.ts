import type { CollectionConfig } from 'payload';
import { editors, nobody } from '../access.ts';
import { tellOfReport } from '../mail/tell-of-report.ts';
import { proposalEndpoints } from '../proposals/endpoints.ts';
import { dealingFields, keepDays } from './reports/dealing.ts';
import { aboutField, ageField, letterField, sayAbout, sentFields } from './reports/sent.ts';

/**
 * What visitors tell us: a mistake, a missing address, a body that should be listed. For editors alone: translators
 * need neither the messages nor the addresses of visitors.
 */
export const Reports: CollectionConfig = {
  slug: 'reports',
  labels: { singular: { de: 'Rückmeldung', en: 'Report' }, plural: { de: 'Rückmeldungen', en: 'Reports' } },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  admin: {
    group: { de: 'Inhalte', en: 'Content' },
    useAsTitle: 'about',
    pagination: { defaultLimit: 50, limits: [20, 50, 100] },
    defaultColumns: ['actor', 'message', 'age', 'state'],
    listSearchableFields: ['reference', 'subject', 'message', 'email', 'note'],
    description: {
      de: 'Was Besucherinnen und Besucher melden.',
      en: 'What visitors report.',
    },
    components: {
      beforeListTable: ['./reports/state-filter.tsx#StateFilter', './reports/deal-with-many.tsx#DealWithMany'],
      edit: { SaveButton: './reports/deal-buttons.tsx#DealButtons' },
    },
  },
  access: { read: editors, create: nobody, update: editors, delete: editors, unlock: nobody },
  endpoints: proposalEndpoints,
  hooks: { beforeChange: [keepDays], afterChange: [tellOfReport], afterRead: [sayAbout] },
  fields: [aboutField, letterField, ...sentFields, ageField, ...dealingFields],
};
