import type { SeedContact } from './seed-types.ts';

const nothing: SeedContact = {
  telephone: null,
  email: null,
  streetAddress: null,
  postalCode: null,
  addressLocality: null,
  addressCountry: null,
  confirmedOn: null,
  unconfirmed: null,
};

/**
 * How entries are reached, by key. `confirmedOn` is the oldest date at which one of the values was seen; where one of
 * them was seen without a date there is none. What nobody could confirm goes to staff, not to visitors.
 */
export const actorContacts: Record<string, SeedContact> = {
  cemr: {
    ...nothing,
    email: 'info@ccre-cemr.org',
    streetAddress: '1, Square de Meeûs',
    postalCode: '1000',
    addressCountry: 'BE',
    confirmedOn: '2019-01-17',
    unconfirmed: 'Telefon +32 2 511 74 77',
  },
  dlt: { ...nothing, unconfirmed: 'Lennéstraße 11, 10785 Berlin; Telefon +49 30 590097-0; info@landkreistag.de' },
  dst: {
    ...nothing,
    telephone: '+49 221 3771-0',
    streetAddress: 'Gereonstraße 18–32',
    postalCode: '50670',
    addressLocality: 'Köln',
    addressCountry: 'DE',
    confirmedOn: '2019-09',
    unconfirmed: 'staedtetag@staedtetag.de (oder post@staedtetag.de)',
  },
  dstgb: {
    ...nothing,
    telephone: '+49 30 77307-0',
    email: 'dstgb@dstgb.de',
    streetAddress: 'Marienstraße 6',
    postalCode: '12207',
    addressCountry: 'DE',
  },
  dpi: {
    ...nothing,
    telephone: '+49 6151 4202-0',
    streetAddress: 'Residenzschloss, Marktplatz 15',
    postalCode: '64283',
    addressCountry: 'DE',
    confirmedOn: '2016-02',
    unconfirmed: 'info@dpi-da.de; Schreibweise „Residenzschloss 1“',
  },
  dfi: { ...nothing, unconfirmed: 'Asperger Straße 34, 71634 Ludwigsburg; Telefon +49 7141 9303-0; info@dfi.de' },
  efbb: { ...nothing, unconfirmed: 'Weberstraße 59a, 53113 Bonn (Anschrift der früheren Kontaktstelle)' },
  coe: {
    ...nothing,
    telephone: '+33 3 88 41 20 00',
    streetAddress: 'Avenue de l’Europe',
    postalCode: '67075',
    addressLocality: 'Strasbourg Cedex',
    addressCountry: 'FR',
  },
  'eud-nrw': {
    ...nothing,
    unconfirmed: 'Steinstraße 48, 44147 Dortmund; Telefon +49 231 839302; info@europa-union-nrw.de (Stand 2018)',
  },
  ipz: { ...nothing, email: 'info@ipz-europa.de', confirmedOn: '2017' },
  'lkt-nrw': { ...nothing, unconfirmed: 'Kavalleriestraße 8, 40213 Düsseldorf; Telefon +49 211 300491-0 (Stand 2014)' },
  'landtag-nrw-groups': {
    ...nothing,
    telephone: '+49 211 884-0',
    email: 'parlamentariergruppen@landtag.nrw.de',
    streetAddress: 'Platz des Landtags 1',
    postalCode: '40221',
    addressCountry: 'DE',
    confirmedOn: '2013',
  },
  rgre: { ...nothing, unconfirmed: 'Gereonstraße 18–32, 50670 Köln (beim Deutschen Städtetag)' },
  'stk-nrw': {
    ...nothing,
    unconfirmed: 'Horionplatz 1, 40213 Düsseldorf; Telefon +49 211 837-01; poststelle@stk.nrw.de (Stand vor 2016)',
  },
  'st-nrw': {
    ...nothing,
    telephone: '+49 221 3771-0',
    streetAddress: 'Gereonstraße 18–32',
    postalCode: '50670',
    addressCountry: 'DE',
    confirmedOn: '2019-09',
    unconfirmed: 'staedtetag@staedtetag-nrw.de',
  },
  'stgb-nrw': {
    ...nothing,
    unconfirmed: 'Kaiserswerther Straße 199–201, 40474 Düsseldorf; Telefon +49 211 4587-1; info@kommunen.nrw',
  },
};
