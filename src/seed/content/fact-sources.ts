import type { SeedSource } from './seed-types.ts';

/** A page by the name of who publishes it, the same in both languages. */
export function source(name: string, url: string): SeedSource {
  return { name: { de: name, en: name }, url };
}

/** Pages that several facts rest on. */
export const whoIsWho2021 = source(
  'Auslandsgesellschaft.de, Who is Who',
  'https://staedtepartnerschaftennrw.org/who-is-who/',
);

/** A page of the network office, by its path. */
export const networkOffice = (path: string): SeedSource => ({
  name: { de: 'Netzwerkstelle Städtepartnerschaften', en: 'Town twinning network office' },
  url: `https://staedtepartnerschaftennrw.org/${path}`,
});

export const countryPages = networkOffice('laenderschwerpunkte/');

export const ukraineLab = networkOffice('auftaktveranstaltung-reallabor-kommunaler-aufbaupartnerschaften-nrw-ukraine/');

export const muelheim: SeedSource = {
  name: { de: 'Stadt Mülheim an der Ruhr', en: 'City of Mülheim an der Ruhr' },
  url: 'https://muelheim-ruhr.de/cms/arbeitsgemeinschaft_der_europapreistraegerstaedte.html',
};

export const germanHistory = source(
  'German History in Documents and Images',
  'https://germanhistorydocs.org/en/two-germanies-1961-1989/the-sister-cities-bonn-and-oxford-sign-in-front-of-the-koblenz-gate-bonn-1987',
);

export const colognePortal = source(
  'koeln.de',
  'https://www.koeln.de/koeln/die_domstadt/partnerstaedte/koelns-ringpartnerschaft-partnerstaedte-zum-entdecken_830357.html',
);

export const municipalAssociation = source(
  'Städte- und Gemeindebund NRW',
  'https://kommunen.nrw/der-verband/kurzportrait.html',
);

export const cityAssociation = source('Städtetag NRW', 'https://www.staedtetag-nrw.de/ueber-uns');
