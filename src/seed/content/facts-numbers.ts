import { cityAssociation, countryPages, municipalAssociation, ukraineLab, whoIsWho2021 } from './fact-sources.ts';
import { prose } from './prose.ts';
import type { SeedRanking, SeedStatement } from './seed-types.ts';

/** How many, how far, how often: counts about North Rhine-Westphalia, Germany and Europe. */
export const numbers: (SeedRanking | SeedStatement)[] = [
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
    id: 'links-of-nrw',
    title: { de: 'Auslandsverbindungen aus NRW', en: 'Links abroad from NRW' },
    topic: 'numbers',
    sentence: {
      de: 'Kommunen in Nordrhein-Westfalen haben {value} Verbindungen ins Ausland, {europe} davon innerhalb Europas.',
      en: 'Municipalities in North Rhine-Westphalia have {value} links abroad, {europe} of them within Europe.',
    },
    value: 1000,
    comparator: 'about',
    format: 'number',
    furtherValues: [{ key: 'europe', value: 800, comparator: 'more-than', format: 'number' }],
    counted: 'links',
    scope: 'nrw',
    asOf: '2022',
    sources: [countryPages],
    conflicts: [],
    note: {
      de: 'Die Einträge sind freiwillig; in Wirklichkeit dürften es mehr sein.',
      en: 'Entries are voluntary, so the true figure is probably higher.',
    },
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'database-links',
    title: { de: 'Verbindungen in der Datenbank des RGRE', en: 'Links in the RGRE database' },
    topic: 'numbers',
    sentence: {
      de: 'In der Datenbank des RGRE stehen {value} Verbindungen deutscher Kommunen.',
      en: 'The RGRE database lists {value} links of German municipalities.',
    },
    value: 6692,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [],
    counted: 'links',
    scope: 'germany',
    asOf: '2022-01-28',
    sources: [countryPages],
    conflicts: [],
    note: {
      de: 'Je nachdem, wie gründlich die Einträge bereinigt waren, nennt der RGRE selbst rund 6.500 oder 7.200.',
      en: 'Depending on how thoroughly entries had been cleaned up, the RGRE itself gives about 6,500 or 7,200.',
    },
    actorKeys: ['rgre'],
  },
  {
    kind: 'statement',
    id: 'municipalities-in-nrw',
    title: { de: 'Städte, Gemeinden und Kreise in NRW', en: 'Towns, municipalities and counties in NRW' },
    topic: 'numbers',
    sentence: {
      de: 'Nordrhein-Westfalen hat {value} Städte und Gemeinden und {counties} Kreise.',
      en: 'North Rhine-Westphalia has {value} towns and municipalities and {counties} counties.',
    },
    value: 396,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [{ key: 'counties', value: 31, comparator: 'exactly', format: 'number' }],
    counted: 'other',
    countedLabel: { de: 'Städte und Gemeinden', en: 'towns and municipalities' },
    scope: 'nrw',
    asOf: null,
    sources: [
      {
        name: { de: 'Land NRW, Kommunalministerium', en: 'State of NRW, ministry for local government' },
        url: 'https://www.mhkbg.nrw/themen/kommunales/unsere-gemeinden-gewachsene-europaeische-staedte',
      },
      municipalAssociation,
    ],
    conflicts: [],
    note: {
      de: 'Die Städteregion Aachen zählt hier als Kreis.',
      en: 'The city region of Aachen counts as a county here.',
    },
    actorKeys: ['lkt-nrw', 'stgb-nrw'],
  },
  {
    kind: 'statement',
    id: 'members-of-stgb-nrw',
    title: { de: 'Mitglieder des Städte- und Gemeindebundes NRW', en: 'Members of the Städte- und Gemeindebund NRW' },
    topic: 'numbers',
    sentence: {
      de: 'Dem Städte- und Gemeindebund NRW gehören {value} der {all} Städte und Gemeinden im Land an.',
      en: 'The Städte- und Gemeindebund NRW has {value} of the state’s {all} municipalities as members.',
    },
    value: 361,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [{ key: 'all', value: 396, comparator: 'exactly', format: 'number' }],
    counted: 'other',
    countedLabel: { de: 'Mitglieder', en: 'members' },
    scope: 'nrw',
    asOf: '2024',
    sources: [municipalAssociation],
    conflicts: [],
    note: { de: 'Im Jahr 2021 waren es mehr als 360.', en: 'In 2021 there were more than 360.' },
    actorKeys: ['stgb-nrw'],
  },
  {
    kind: 'statement',
    id: 'members-of-st-nrw-then',
    title: { de: 'Mitglieder des Städtetags NRW, Stand 2021', en: 'Members of the Städtetag NRW in 2021' },
    topic: 'numbers',
    sentence: {
      de: 'Der Städtetag NRW hatte {value} Mitgliedsstädte.',
      en: 'The Städtetag NRW had {value} member cities.',
    },
    value: 40,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [],
    counted: 'other',
    countedLabel: { de: 'Mitgliedsstädte', en: 'member cities' },
    scope: 'nrw',
    asOf: '2021',
    sources: [whoIsWho2021],
    conflicts: [],
    actorKeys: ['st-nrw'],
  },
  {
    kind: 'statement',
    id: 'members-of-st-nrw-now',
    title: { de: 'Mitglieder des Städtetags NRW, Stand 2024', en: 'Members of the Städtetag NRW in 2024' },
    topic: 'numbers',
    sentence: {
      de: prose`
        Dem Städtetag NRW gehören {value} Städte an: {independent} kreisfreie und {countytowns}, die zu einem
        Kreis gehören.
      `,
      en: prose`
        The Städtetag NRW has {value} member cities and towns: {independent} independent cities and
        {countytowns} towns that belong to a county.
      `,
    },
    value: 39,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [
      { key: 'independent', value: 23, comparator: 'exactly', format: 'number' },
      { key: 'countytowns', value: 16, comparator: 'exactly', format: 'number' },
    ],
    counted: 'other',
    countedLabel: { de: 'Mitgliedsstädte', en: 'member cities' },
    scope: 'nrw',
    asOf: '2024',
    sources: [cityAssociation],
    conflicts: [
      {
        id: 'members-of-st-nrw-then',
        reason: {
          de: 'Die ältere Angabe ist von 2021; zwischen Juni 2022 und Mai 2024 sank die Zahl um eins.',
          en: 'The older figure is from 2021; the number fell by one between June 2022 and May 2024.',
        },
      },
    ],
    actorKeys: ['st-nrw'],
  },
  {
    kind: 'statement',
    id: 'consuls-in-nrw',
    title: { de: 'Konsulinnen und Konsuln in NRW', en: 'Consuls in NRW' },
    topic: 'numbers',
    sentence: {
      de: 'In oder für Nordrhein-Westfalen leiteten {value} Personen ein General- oder Honorarkonsulat.',
      en: 'Consuls general and honorary consuls in or for North Rhine-Westphalia numbered {value}.',
    },
    value: 80,
    comparator: 'nearly',
    format: 'number',
    furtherValues: [],
    counted: 'other',
    countedLabel: { de: 'Konsulinnen und Konsuln', en: 'consuls general and honorary consuls' },
    scope: 'nrw',
    asOf: '2021',
    sources: [whoIsWho2021],
    conflicts: [],
    actorKeys: ['konsulate-nrw'],
  },
  {
    kind: 'statement',
    id: 'consular-missions-in-nrw',
    title: { de: 'Konsularische Vertretungen in NRW', en: 'Consular missions in NRW' },
    topic: 'numbers',
    sentence: {
      de: prose`
        Zum konsularischen Korps in Nordrhein-Westfalen gehören nach Angaben der Landesregierung {value}
        Vertretungen.
      `,
      en: 'According to the state government, the consular corps in North Rhine-Westphalia comprises {value} missions.',
    },
    value: 100,
    comparator: 'about',
    format: 'number',
    furtherValues: [],
    counted: 'other',
    countedLabel: { de: 'konsularische Vertretungen', en: 'consular missions' },
    scope: 'nrw',
    asOf: '2023',
    sources: [
      {
        name: { de: 'Land NRW', en: 'State of NRW' },
        url: 'https://www.land.nrw/pressemitteilung/ministerpraesident-hendrik-wuest-empfaengt-konsularisches-korps-beim-sommerempfang',
      },
    ],
    conflicts: [
      {
        id: 'consuls-in-nrw',
        reason: {
          de: prose`
            Die Angabe von 2021 zählt Konsulinnen und Konsuln, die spätere der Landesregierung Vertretungen, vermutlich
            mit Außenstellen von Botschaften.
          `,
          en: prose`
            The figure of 2021 refers to consuls, the later one by the state government to missions, presumably with
            branch offices of embassies.
          `,
        },
      },
    ],
    note: {
      de: 'Im Jahr 2020 sprach das Land von mehr als 100.',
      en: 'In 2020 the state spoke of more than 100.',
    },
    actorKeys: ['konsulate-nrw'],
  },
  {
    kind: 'statement',
    id: 'school-partnerships-with-france',
    title: { de: 'Schulpartnerschaften mit Frankreich', en: 'School partnerships with France' },
    topic: 'numbers',
    sentence: {
      de: 'Zwischen Schulen in NRW und Frankreich gibt es {value} Partnerschaften, zwischen Städten {towns}.',
      en: 'Schools in NRW and France have {value} partnerships; towns have {towns}.',
    },
    value: 520,
    comparator: 'about',
    format: 'number',
    furtherValues: [{ key: 'towns', value: 260, comparator: 'about', format: 'number' }],
    counted: 'other',
    countedLabel: { de: 'Schulpartnerschaften', en: 'school partnerships' },
    scope: 'nrw',
    country: 'FR',
    asOf: '2018',
    sources: [
      {
        name: { de: 'Land NRW', en: 'State of NRW' },
        url: 'https://www.mbei.nrw/de/minister-holthoff-pfoertner-begruesst-die-franzoesische-generalkonsulin',
      },
    ],
    conflicts: [],
    note: {
      de: 'Die Meldung trägt kein Datum; das Jahr ist aus dem berichteten Besuch erschlossen.',
      en: 'The notice bears no date; the year is inferred from the visit it reports.',
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
    asOf: '2023',
    sources: [ukraineLab],
    conflicts: [],
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'lively-british-partnerships',
    title: { de: 'Lebendige Partnerschaften mit Großbritannien', en: 'Lively partnerships with Britain' },
    topic: 'numbers',
    sentence: {
      de: 'Von den befragten Kommunen in NRW nannten {value} ihre britische Partnerschaft lebendig oder sehr lebendig.',
      en: 'Of the municipalities surveyed in NRW, {value} called their British partnership lively or very lively.',
    },
    value: 37,
    comparator: 'exactly',
    format: 'percent',
    furtherValues: [],
    counted: 'other',
    countedLabel: { de: 'Anteil der Antworten', en: 'share of replies' },
    scope: 'nrw',
    country: 'GB',
    asOf: null,
    sources: [
      {
        name: { de: 'Landtag NRW', en: 'Landtag of North Rhine-Westphalia' },
        url: 'https://opal.landtag.nrw.de/home/der-landtag/europa-und-internationales/parlamentariergruppen/grobritannien/meldungen/austausch-mit-der-auslandsgesell.html',
      },
    ],
    conflicts: [],
    note: {
      de: prose`
        4 Prozent „sehr lebendig“ und 33 Prozent „lebendig“; 31 Prozent antworteten mittel, 24 Prozent wenig lebendig, 8
        Prozent inaktiv. Die Meldung trägt kein Datum; das Projekt lief 2020.
      `,
      en: prose`
        4 per cent “very lively” and 33 per cent “lively”; 31 per cent said average, 24 per cent not very lively, 8 per
        cent inactive. The notice bears no date; the project ran in 2020.
      `,
    },
    actorKeys: ['auslandsgesellschaft', 'landtag-nrw-groups'],
  },
  {
    kind: 'statement',
    id: 'germany-and-france',
    title: { de: 'Deutschland und Frankreich', en: 'Germany and France' },
    topic: 'numbers',
    sentence: {
      de: prose`
        Deutschland und Frankreich sind durch {value} Städtepartnerschaften verbunden, so viele wie kein anderes
        Länderpaar.
      `,
      en: 'Germany and France share {value} town twinnings, more than any other two countries.',
    },
    value: 2200,
    comparator: 'about',
    format: 'number',
    furtherValues: [],
    counted: 'partnerships',
    scope: 'germany',
    country: 'FR',
    asOf: '2018',
    sources: [
      {
        name: { de: 'Bertelsmann Stiftung', en: 'Bertelsmann Stiftung' },
        url: 'https://bertelsmann-stiftung.de/de/publikationen/publikation/did/staedtepartnerschaften-den-europaeischen-buergersinn-staerken',
      },
      {
        name: { de: 'Zeitschrift „lendemains“, Narr Verlag', en: 'The journal “lendemains”, Narr Verlag' },
        url: 'https://elibrary.narr.digital/xibrary/10.24053-ldm-2022-0019',
      },
    ],
    conflicts: [],
    note: {
      de: 'Den Vergleich mit anderen Ländern zieht nur die zweite Quelle. Die Website jumelage.eu nennt rund 2.300.',
      en: 'Only the second source compares countries. The website jumelage.eu gives about 2,300.',
    },
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'distance-to-france',
    title: { de: 'Entfernung zum französischen Partnerort', en: 'Distance to the French twin town' },
    topic: 'numbers',
    sentence: {
      de: 'Deutsche und französische Partnerorte liegen durchschnittlich {value} auseinander.',
      en: 'On average, German and French twin towns are {value} apart.',
    },
    value: 789,
    comparator: 'exactly',
    format: 'kilometre',
    furtherValues: [],
    counted: 'other',
    countedLabel: { de: 'durchschnittliche Entfernung', en: 'average distance' },
    scope: 'germany',
    country: 'FR',
    asOf: '2017',
    sources: [{ name: { de: 'jumelage.eu', en: 'jumelage.eu' }, url: 'https://jumelage.eu/de/daten-fakten.html' }],
    conflicts: [],
    note: {
      de: 'Ergebnis einer Befragung durch dfi und Bertelsmann Stiftung.',
      en: 'From a survey by the dfi and Bertelsmann Stiftung.',
    },
    actorKeys: ['dfi'],
  },
  {
    kind: 'statement',
    id: 'germany-and-britain',
    title: { de: 'Deutschland und Großbritannien', en: 'Germany and Britain' },
    topic: 'numbers',
    sentence: {
      de: 'Der Deutsche Städtetag zählte {value} deutsch-britische Städtepartnerschaften, die ältesten von {first}.',
      en: 'The Association of German Cities counted {value} British-German twinnings, the oldest from {first}.',
    },
    value: 419,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [{ key: 'first', value: 1947, comparator: 'exactly', format: 'year' }],
    counted: 'partnerships',
    scope: 'germany',
    country: 'GB',
    asOf: '2021-01-04',
    sources: [
      {
        name: { de: 'Deutscher Städtetag', en: 'Association of German Cities' },
        url: 'https://staedtetag.de/presse/pressemeldungen/grenzueberschreitende-staedtepartnerschaften-zukuenftig-wichtiger-denn-je',
      },
      {
        name: { de: 'Urban Diplomacy Exchange', en: 'Urban Diplomacy Exchange' },
        url: 'https://urban-diplomacy.de/deutschland-uk/',
      },
    ],
    conflicts: [],
    note: {
      de: 'Wer Freundschaften mitzählt, kommt auf etwa 500 oder 550.',
      en: 'Those who include friendships arrive at about 500 or 550.',
    },
    actorKeys: ['dst'],
  },
  {
    kind: 'statement',
    id: 'twinnings-in-europe',
    title: { de: 'Städtepartnerschaften in Europa', en: 'Town twinnings in Europe' },
    topic: 'numbers',
    sentence: {
      de: 'Für ganz Europa werden {value} Städtepartnerschaften genannt.',
      en: 'For Europe as a whole, the number of town twinnings is given as {value}.',
    },
    value: 20000,
    comparator: 'about',
    format: 'number',
    furtherValues: [],
    counted: 'partnerships',
    scope: 'europe',
    asOf: '2019',
    sources: [
      {
        name: { de: 'Europe Direct Dortmund', en: 'Europe Direct Dortmund' },
        url: 'https://www.europe-direct-dortmund.de/dritter-tag-staedtepartnerschaften/',
      },
      {
        name: {
          de: 'Sächsische Landeszentrale für politische Bildung',
          en: 'Saxon State Agency for Civic Education',
        },
        url: 'https://slpb.de/blog/gelebtes-europa',
      },
    ],
    conflicts: [],
    note: {
      de: 'Ein grober Wert; eine der Quellen bezieht ihn auf die ganze Welt.',
      en: 'A rough figure; one of the sources applies it to the whole world.',
    },
    actorKeys: [],
  },
];
