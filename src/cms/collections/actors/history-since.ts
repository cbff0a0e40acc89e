import { editorsOnField, staffOnField } from '../../access.ts';
import { pastDayField } from '../../fields/past-day.ts';

/** Lets staff keep from readers what an entry said before a day. */
export const historySinceField = pastDayField({
  name: 'historySince',
  access: { read: staffOnField, create: editorsOnField, update: editorsOnField },
  label: { de: 'Verlauf erst ab', en: 'History only from' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    description: {
      de: 'Meist leer: Die Website zeigt, was sich wann geändert hat, und frühere Fassungen. Nannte eine früher eine Person, die das nicht möchte, steht hier der Tag, ab dem alles gezeigt werden darf.',
      en: 'Mostly empty: the site shows what changed when, and earlier versions. If one named a person who does not want that, enter the day from which all may be shown.',
    },
  },
});
