import type { Field } from 'payload';

const cells = './translations/state-cells.tsx';

/** Columns of a list: how far the German and the English of each document are. They store nothing. */
export const languageStateFields: Field[] = [
  {
    name: 'germanState',
    type: 'ui',
    label: { de: 'Deutsch', en: 'German' },
    admin: { components: { Cell: `${cells}#GermanCell` } },
  },
  {
    name: 'englishState',
    type: 'ui',
    label: { de: 'Englisch', en: 'English' },
    admin: { components: { Cell: `${cells}#EnglishCell` } },
  },
];
