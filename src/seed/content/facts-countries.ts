import { countryPages, networkOffice, ukraineLab, whoIsWho2021 } from './fact-sources.ts';
import { prose } from './prose.ts';
import type { SeedRanking, SeedStatement } from './seed-types.ts';

/** How many partners municipalities in North Rhine-Westphalia have in which country: the ranking and single counts. */
export const countryCounts: (SeedRanking | SeedStatement)[] = [
  {
    kind: 'ranking',
    id: 'nrw-partner-countries',
    title: {
      de: 'Partnerländer der Kommunen in NRW',
      en: 'Where NRW’s twin towns are',
    },
    topic: 'numbers',
    rows: [
      { country: 'FR', value: 260, comparator: 'more-than', format: 'number' },
      { country: 'GB', value: 130, comparator: 'more-than', format: 'number' },
      { country: 'PL', value: 80, comparator: 'more-than', format: 'number' },
    ],
    counted: 'partnerships-and-friendships',
    scope: 'nrw',
    asOf: '2021',
    sources: [whoIsWho2021],
    conflicts: [],
    note: {
      de: 'Die Quelle nennt Mindestzahlen und nur die ersten drei Plätze.',
      en: 'The source gives minimum figures and the first three places only.',
    },
    actorKeys: ['dfi', 'bga', 'dpi'],
  },
  {
    kind: 'statement',
    id: 'links-with-france',
    title: { de: 'Verbindungen mit Frankreich', en: 'Links with France' },
    topic: 'numbers',
    sentence: {
      de: prose`
        Kommunen in Nordrhein-Westfalen haben {value} Verbindungen nach Frankreich, Kontakte und Projekte
        mitgezählt.
      `,
      en: 'Municipalities in North Rhine-Westphalia have {value} links with France, contacts and projects included.',
    },
    value: 269,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [],
    counted: 'links',
    scope: 'nrw',
    country: 'FR',
    asOf: '2022-01-28',
    sources: [countryPages],
    conflicts: [
      {
        id: 'nrw-partner-countries',
        reason: {
          de: prose`
            Die Angabe von 2021 zählt nur Partner- und Freundschaften und ist eine Mindestzahl. Die Zählung vom Januar
            2022 umfasst Verbindungen aller Art.
          `,
          en: prose`
            The figure of 2021 counts only partnerships and friendships and is a minimum. The count of January 2022
            covers links of every kind.
          `,
        },
      },
    ],
    actorKeys: ['dfi'],
  },
  {
    kind: 'statement',
    id: 'links-with-britain',
    title: { de: 'Verbindungen mit dem Vereinigten Königreich', en: 'Links with the United Kingdom' },
    topic: 'numbers',
    sentence: {
      de: prose`
        Kommunen in Nordrhein-Westfalen haben {value} Partner- und Freundschaften mit britischen Kommunen.
      `,
      en: prose`
        Municipalities in North Rhine-Westphalia have {value} partnerships and friendships with British municipalities.
      `,
    },
    value: 112,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [],
    counted: 'partnerships-and-friendships',
    scope: 'nrw',
    country: 'GB',
    asOf: '2021',
    sources: [networkOffice('vereinigtes-koenigreich/')],
    conflicts: [
      {
        id: 'nrw-partner-countries',
        reason: {
          de: prose`
            Beide Zahlen nennt derselbe Herausgeber für dasselbe Jahr, die eine im Verzeichnis, die andere auf seiner Seite über das Vereinigte Königreich. Den Unterschied erklärt er nicht.
          `,
          en: prose`
            The same publisher gives both figures for the same year, one in the directory, the other on its page about the United Kingdom. It does not explain the difference.
          `,
        },
      },
    ],
    note: {
      de: 'Die Seite trägt kein Datum; sie entstand zum 75. Jahr des Landes, also 2021.',
      en: 'The page bears no date; it was written for the 75th year of the state, that is in 2021.',
    },
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'links-with-poland',
    title: { de: 'Verbindungen mit Polen', en: 'Links with Poland' },
    topic: 'numbers',
    sentence: {
      de: prose`
        Städte, Gemeinden und Kreise in Nordrhein-Westfalen haben {value} Partner- und Freundschaften mit polnischen Kommunen.
      `,
      en: prose`
        Towns, municipalities and counties in North Rhine-Westphalia have {value} partnerships and friendships with Polish ones.
      `,
    },
    value: 102,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [],
    counted: 'partnerships-and-friendships',
    scope: 'nrw',
    country: 'PL',
    asOf: '2021',
    sources: [networkOffice('polen/?amp=1')],
    conflicts: [
      {
        id: 'nrw-partner-countries',
        reason: {
          de: prose`
            Beide Zahlen nennt derselbe Herausgeber für dasselbe Jahr. Die höhere schließt die Kreise ausdrücklich ein.
          `,
          en: prose`
            The same publisher gives both figures for the same year. The higher one expressly includes counties.
          `,
        },
      },
    ],
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'links-with-turkey',
    title: { de: 'Verbindungen mit der Türkei', en: 'Links with Türkiye' },
    topic: 'numbers',
    sentence: {
      de: prose`
        Mit der Türkei haben Kommunen in Nordrhein-Westfalen {value} Verbindungen: {partnerships} Partnerschaften, {friendships} Freundschaften und {contacts} Kontakte.
      `,
      en: prose`
        Municipalities in North Rhine-Westphalia have {value} links with Türkiye: {partnerships} partnerships, {friendships} friendships and {contacts} contacts.
      `,
    },
    value: 35,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [
      { key: 'partnerships', value: 28, comparator: 'exactly', format: 'number' },
      { key: 'friendships', value: 5, comparator: 'exactly', format: 'number' },
      { key: 'contacts', value: 2, comparator: 'exactly', format: 'number' },
    ],
    counted: 'links',
    scope: 'nrw',
    country: 'TR',
    asOf: '2022-03-31',
    sources: [networkOffice('bericht-8-forum-staedtepartnerschaften-nrw/'), networkOffice('turkei/?amp=1')],
    conflicts: [],
    note: {
      de: 'Die Aufteilung steht auf einer Seite ohne Datum, die Summe im Bericht vom 31. März 2022.',
      en: 'The breakdown is on a page without a date, the total in the report of 31 March 2022.',
    },
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'partnerships-with-usa',
    title: { de: 'Partnerschaften mit den USA', en: 'Partnerships with the United States' },
    topic: 'numbers',
    sentence: {
      de: 'Zwischen Nordrhein-Westfalen und den USA gibt es {value} Städtepartnerschaften.',
      en: 'North Rhine-Westphalia and the United States share {value} town twinnings.',
    },
    value: 33,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [],
    counted: 'partnerships',
    scope: 'nrw',
    country: 'US',
    asOf: null,
    sources: [
      {
        name: { de: 'Land NRW, Portal NRW–USA', en: 'State of NRW, NRW–USA portal' },
        url: 'https://nrw-usa.nrw/staedtepartnerschaften-zwischen-den-usa-und-nrw/',
      },
    ],
    conflicts: [],
    note: {
      de: 'Die Quelle trägt kein Datum; sie ist jünger als 2022.',
      en: 'The source bears no date; it is later than 2022.',
    },
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'partnerships-with-israel',
    title: { de: 'Partnerschaften mit Israel', en: 'Partnerships with Israel' },
    topic: 'numbers',
    sentence: {
      de: prose`
        Mit Israel haben {value} Kreise, Städte und Gemeinden aus NRW Partnerschaften. Die älteste verbindet
        seit {oldest} Siegen-Wittgenstein und Emek Hefer.
      `,
      en: prose`
        In NRW, {value} counties and municipalities have partners in Israel. The oldest partnership, between
        Siegen-Wittgenstein and Emek Hefer, dates from {oldest}.
      `,
    },
    value: 30,
    comparator: 'nearly',
    format: 'number',
    furtherValues: [{ key: 'oldest', value: 1973, comparator: 'exactly', format: 'year' }],
    counted: 'partnerships',
    scope: 'nrw',
    country: 'IL',
    asOf: null,
    sources: [
      {
        name: { de: 'Land NRW, Büro in Israel', en: 'State of NRW, office in Israel' },
        url: 'https://mbeim.nrw/buero-des-landes-israel/staedtepartnerschaften',
      },
    ],
    conflicts: [],
    note: { de: 'Die Quelle trägt kein Datum.', en: 'The source bears no date.' },
    actorKeys: ['stk-nrw'],
  },
  {
    kind: 'statement',
    id: 'partnerships-with-ukraine',
    title: { de: 'Partnerschaften mit der Ukraine', en: 'Partnerships with Ukraine' },
    topic: 'numbers',
    sentence: {
      de: prose`
        Ein Jahr nach dem russischen Großangriff waren {value} Partnerschaften mit ukrainischen Kommunen
        geschlossen oder in Vorbereitung.
      `,
      en: prose`
        A year after Russia’s full-scale invasion, {value} partnerships with Ukrainian municipalities were in
        place or in preparation.
      `,
    },
    value: 30,
    comparator: 'about',
    format: 'number',
    furtherValues: [],
    counted: 'partnerships',
    scope: 'nrw',
    country: 'UA',
    asOf: '2023-03-29',
    sources: [ukraineLab],
    conflicts: [],
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'partnerships-with-hungary',
    title: { de: 'Partnerschaften mit Ungarn', en: 'Partnerships with Hungary' },
    topic: 'numbers',
    sentence: {
      de: prose`
        Mit Ungarn haben {municipalities} Städte und Gemeinden und {counties} Kreis aus Nordrhein-Westfalen zusammen {value} Partnerschaften.
      `,
      en: prose`
        With Hungary, {municipalities} municipalities and {counties} county in North Rhine-Westphalia have {value} partnerships between them.
      `,
    },
    value: 21,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [
      { key: 'municipalities', value: 20, comparator: 'exactly', format: 'number' },
      { key: 'counties', value: 1, comparator: 'exactly', format: 'number' },
    ],
    counted: 'partnerships',
    scope: 'nrw',
    country: 'HU',
    asOf: '2022-01-12',
    sources: [networkOffice('bericht-5-forum-staedtepartnerschaften-nrw/'), networkOffice('ungarn/')],
    conflicts: [],
    actorKeys: [],
  },
];
