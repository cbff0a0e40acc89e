import type { UIField } from 'payload';

/** Stands on top of every form, empty until something could not be saved. */
export const errorSummary: UIField = {
  name: 'errorSummary',
  type: 'ui',
  label: { de: 'Was nicht gespeichert werden konnte', en: 'What could not be saved' },
  admin: {
    components: { Field: './errors/error-summary.tsx#ErrorSummary' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
};
