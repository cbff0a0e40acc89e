import type { Field } from 'payload';

/** In the head of a form: what is planned for the document. It stores nothing. */
export const planNote: Field = {
  name: 'plans',
  type: 'ui',
  label: { de: 'Pläne', en: 'Plans' },
  admin: {
    components: { Field: './planning/plan-note.tsx#PlanNote' },
    disableListColumn: true,
    disableBulkEdit: true,
  },
};

/** A column of a list: what is planned for each document. It stores nothing. */
export const planColumn: Field = {
  name: 'plan',
  type: 'ui',
  label: { de: 'Geplant', en: 'Planned' },
  admin: { components: { Cell: './planning/plan-cell.tsx#PlanCell' }, disableBulkEdit: true },
};
