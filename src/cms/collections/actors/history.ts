import type { Field } from 'payload';
import { lifecycles } from '../../../domain/actors/actor.ts';
import type { NamedBy } from '../../fields/named-rows.ts';
import { options } from '../../fields/options.ts';
import { partialDateField } from '../../fields/partial-date.ts';
import { pickedFromList } from '../../fields/picked-from-list.ts';
import { requiredTextarea } from '../../fields/required-text.ts';
import { addressField } from '../../fields/web-address.ts';

/** Whether an actor still exists, and what has become of it. */
export const history: Field[] = [
  {
    name: 'lifecycle',
    type: 'select',
    required: true,
    defaultValue: 'active',
    options: options(lifecycles, {
      active: { de: 'besteht', en: 'active' },
      renamed: { de: 'umbenannt', en: 'renamed' },
      merged: { de: 'in einer anderen Stelle aufgegangen', en: 'merged into another body' },
      ended: { de: 'beendet', en: 'ended' },
    }),
    label: { de: 'Gibt es die Stelle noch?', en: 'Does the body still exist?' },
    admin: {
      description: {
        de: 'Umbenannte und beendete Stellen bleiben im Verzeichnis. Wer umbenannt ist, steht dort mit dem neuen Namen und Schild; der alte Name gehört als „früherer Name“ zu den weiteren Namen. Beendete haben ein durchgestrichenes Schild.',
        en: 'Renamed and ended bodies stay listed. Who was renamed is listed with the new name and sign; the old one belongs to the further names, as “former name”. Ended ones have a struck-through sign.',
      },
    },
  },
  partialDateField({ name: 'lifecycleSince', label: { de: 'Seit wann', en: 'Since when' } }),
  {
    name: 'successor',
    type: 'relationship',
    relationTo: 'actors',
    label: { de: 'Nachfolge', en: 'Successor' },
    admin: {
      ...pickedFromList,
      description: { de: 'Der Eintrag, der an die Stelle tritt.', en: 'The entry that takes its place.' },
    },
  },
  {
    name: 'changes',
    type: 'array',
    custom: { namedBy: ['date', 'description'] } satisfies NamedBy,
    maxRows: 60,
    label: { de: 'Was sich geändert hat', en: 'What has changed' },
    labels: { singular: { de: 'Änderung', en: 'Change' }, plural: { de: 'Änderungen', en: 'Changes' } },
    admin: {
      description: {
        de: 'Umbenennungen, beendete Programme, neue Adressen: mit Datum und Quelle.',
        en: 'Renamings, ended programmes, new addresses: with date and source.',
      },
    },
    fields: [
      partialDateField({ name: 'date', label: { de: 'Wann', en: 'When' } }),
      requiredTextarea({ name: 'description', maxLength: 600, label: { de: 'Was', en: 'What' } }),
      addressField({ name: 'sourceUrl', label: { de: 'Adresse der Quelle', en: 'Address of the source' } }),
    ],
  },
];
