import { prose } from './prose.ts';
import type { SeedSite } from './seed-types.ts';

export const site: SeedSite = {
  name: 'Who is Who',
  tagline: { de: 'der kommunalen Partnerschaften', en: 'of municipal partnerships' },
  intro: {
    de: prose`
      Wer hilft, wenn Ihre Stadt eine Partnerin sucht, eine Reise bezahlen muss oder Rat braucht? Hier finden Sie die
      Stellen, die sich auskennen, und den kürzesten Weg zu ihnen.
    `,
    en: prose`
      Who can help when your town is looking for a twin, needs money for a visit or could do with some advice? Here are
      the people who know, and the quickest way to reach them.
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
