import type { Site } from '../domain/site.ts';

/** What stands on every page, for tests. */
export const sampleSite: Site = {
  name: 'Who is Who',
  tagline: { value: 'der Partnerschaften', language: 'de' },
  intro: null,
  navigation: [],
  contact: {
    organization: 'AG',
    streetAddress: 'Weg 1',
    postalCode: '44147',
    addressLocality: 'Dortmund',
    telephone: null,
    email: null,
  },
  pageTitles: {},
};
