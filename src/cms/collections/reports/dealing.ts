import type { CollectionBeforeChangeHook, Field } from 'payload';
import { isDealtWith, reportStates } from '../../../domain/reports/report-state.ts';
import { options } from '../../fields/options.ts';
import { onlyRead } from './sent.ts';

/**
 * Notes when a report was dealt with, and keeps when it came, which Payload would let staff write: from both the days
 * are counted that its personal data are kept.
 */
export const keepDays: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const kept = originalDoc ? { ...data, createdAt: originalDoc.createdAt } : data;
  if (!('state' in data) || isDealtWith(data.state) === isDealtWith(originalDoc?.state)) return kept;
  return { ...kept, dealtWithOn: isDealtWith(data.state) ? new Date().toISOString() : null };
};

/** What staff do about a report. */
export const dealingFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'new',
    label: { de: 'Stand', en: 'State' },
    options: options(reportStates, {
      new: { de: 'neu', en: 'new' },
      'in-progress': { de: 'in Arbeit', en: 'in progress' },
      done: { de: 'erledigt', en: 'done' },
      declined: { de: 'abgelehnt', en: 'declined' },
      spam: { de: 'Spam', en: 'spam' },
    }),
    admin: {
      position: 'sidebar',
      components: { Cell: './reports/report-cells.tsx#StateCell' },
    },
  },
  {
    name: 'note',
    type: 'textarea',
    maxLength: 5000,
    label: { de: 'Notiz der Redaktion', en: 'Note of staff' },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      description: {
        de: 'Nur für die Redaktion: was Sie herausgefunden oder vereinbart haben.',
        en: 'For staff only: what you found out or agreed.',
      },
    },
  },
  {
    name: 'reason',
    type: 'textarea',
    maxLength: 2000,
    label: { de: 'Warum abgelehnt', en: 'Why declined' },
    admin: { ...onlyRead, disableListColumn: true },
  },
  {
    name: 'toldOn',
    type: 'date',
    label: { de: 'Ergebnis mitgeteilt am', en: 'Told what became of it on' },
    admin: onlyRead,
  },
  {
    name: 'dealtWithOn',
    type: 'date',
    label: { de: 'Abgeschlossen am', en: 'Dealt with on' },
    admin: onlyRead,
  },
  {
    name: 'personalDataRemovedOn',
    type: 'date',
    label: { de: 'E-Mail-Adresse gelöscht am', en: 'E-mail address removed on' },
    admin: onlyRead,
  },
];
