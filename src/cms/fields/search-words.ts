import type { Field } from 'payload';
import { editorsOnField, staffOnField } from '../access.ts';

/**
 * Words by which visitors look for a category or an entry without its name: German and English in one list, since both
 * are looked for in either language. Read by the search, never shown.
 */
export const searchWordsField: Field = {
  name: 'searchWords',
  type: 'textarea',
  maxLength: 4000,
  access: { read: staffOnField, create: editorsOnField, update: editorsOnField },
  label: { de: 'Suchwörter', en: 'Search words' },
  admin: {
    rows: 8,
    description: {
      de: 'Was Menschen eintippen, ohne den Namen zu kennen: „Zuschuss“, „grant“, „wer zahlt“. Deutsch und Englisch, eines je Zeile. Die Suche findet danach, auf der Website steht nichts davon.',
      en: 'What people type who do not know the name: “Zuschuss”, “grant”, “who pays”. German and English, one on each line. The search finds by these; the site shows none of them.',
    },
  },
};
