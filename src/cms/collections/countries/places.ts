import type { Field, GroupField } from 'payload';
import type { Words } from '../../fields/options.ts';
import { addressField } from '../../fields/web-address.ts';

/** Something that is elsewhere: what it is called and where it is. Without a name there is none. */
const place = (name: string, label: Words): GroupField => ({
  name,
  type: 'group',
  label,
  fields: [
    { name: 'name', type: 'text', localized: true, maxLength: 160, label: { de: 'Name', en: 'Name' } },
    addressField(),
  ],
});

/** Where one goes on from the page of a country. */
export const places: Field[] = [
  place('youthOffice', { de: 'Jugendwerk', en: 'Youth office' }),
  place('consulates', { de: 'Konsulate', en: 'Consulates' }),
  place('lookUp', { de: 'Wer mit wem verbunden ist', en: 'Who is linked with whom' }),
];
