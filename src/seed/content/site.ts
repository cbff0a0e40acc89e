import type { SeedSite } from './seed-types.ts';

export const site: SeedSite = {
  name: 'Who is Who',
  tagline: { de: 'der kommunalen Partnerschaften', en: 'of municipal partnerships' },
  navigation: ['directory', 'funding', 'countries', 'facts'],
  contact: {
    organization: 'Auslandsgesellschaft.de',
    entry: 'auslandsgesellschaft',
    streetAddress: 'Steinstraße 48',
    postalCode: '44147',
    addressLocality: 'Dortmund',
    telephone: '+49 231 838 00 46',
    email: 'info@auslandsgesellschaft.de',
  },
};
