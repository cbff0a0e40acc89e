import { prose } from './prose.ts';
import type { SeedSite } from './seed-types.ts';

export const site: SeedSite = {
  name: 'Who is Who',
  tagline: { de: 'der kommunalen Partnerschaften', en: 'of municipal partnerships' },
  intro: {
    de: prose`
      Hier finden Sie, wer weiterhilft, wenn Ihre Kommune eine Partnerstadt sucht, Fördermittel für eine Begegnung
      braucht oder Rat zu einer Partnerschaft.
    `,
    en: prose`
      Find out who can help if your town is looking for a twin, needs funding for a visit or wants advice on a
      partnership.
    `,
  },
  navigation: ['directory', 'help', 'facts', 'about'],
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
