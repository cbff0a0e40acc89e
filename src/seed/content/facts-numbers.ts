import { cityAssociation, countryPages, municipalAssociation, whoIsWho2021 } from './fact-sources.ts';
import { prose } from './prose.ts';
import type { SeedRanking, SeedStatement } from './seed-types.ts';

/** How many, how far, how often: counts about North Rhine-Westphalia, Germany and Europe. */
export const numbers: (SeedRanking | SeedStatement)[] = [
  {
    kind: 'statement',
    id: 'partnerships-of-nrw',
    title: { de: 'Auslandspartnerschaften aus NRW', en: 'Partnerships abroad from NRW' },
    topic: 'numbers',
    sentence: {
      de: prose`
        Das Statistische Landesamt zählte {value} Partnerschaften von Kommunen in NRW mit dem Ausland, {eu} davon in der EU.
      `,
      en: prose`
        The state statistical office counted {value} partnerships of municipalities in NRW abroad, {eu} of them in the EU.
      `,
    },
    value: 828,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [{ key: 'eu', value: 546, comparator: 'exactly', format: 'number' }],
    counted: 'partnerships',
    scope: 'nrw',
    asOf: '2022',
    sources: [
      {
        name: { de: 'IT.NRW', en: 'IT.NRW' },
        url: 'http://www.it.nrw/nrw-staedte-oder-gemeindepartnerschaften-bestehen-ueberwiegend-zu-kommunen-der-eu-126272',
      },
    ],
    conflicts: [],
    note: {
      de: 'Ausgewertet wurde die Datenbank des RGRE; veröffentlicht am 25. April 2024.',
      en: 'Based on the RGRE database; published on 25 April 2024.',
    },
    actorKeys: [],
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
    conflicts: [
      {
        id: 'partnerships-of-nrw',
        reason: {
          de: prose`
            Das Statistische Landesamt zählt nur Partnerschaften, die andere Angabe auch Freundschaften, Kontakte und Projekte.
          `,
          en: prose`
            The state statistical office counts partnerships only, the other figure also friendships, contacts and projects.
          `,
        },
      },
    ],
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
      de: 'Nach Angaben der Landesregierung gibt es in Nordrhein-Westfalen {value} konsularische Vertretungen.',
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
    id: 'municipalities-with-china',
    title: { de: 'Kommunen mit Partnern in China', en: 'Municipalities with partners in China' },
    topic: 'numbers',
    sentence: {
      de: 'Partner in China haben {value} Kommunen in Nordrhein-Westfalen.',
      en: 'In North Rhine-Westphalia, {value} municipalities have partners in China.',
    },
    value: 21,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [],
    counted: 'other',
    countedLabel: { de: 'Kommunen mit Partnern in China', en: 'municipalities with partners in China' },
    scope: 'nrw',
    country: 'CN',
    asOf: '2018-03',
    sources: [
      {
        name: { de: 'Anfrage der Grünen im Landtag NRW', en: 'Question by the Greens in the Landtag' },
        url: 'https://gruene-fraktion-nrw.de/parlament/kommunalbeziehungen-nrw-china-wie-unterstuetzt-die-landesregierung-nrws-kommunen',
      },
    ],
    conflicts: [],
    note: {
      de: 'Die Anfrage beruft sich auf eine Studie der Servicestelle Kommunen in der Einen Welt.',
      en: 'The question quotes a study by the Service Agency Communities in One World (SKEW).',
    },
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
    id: 'germany-and-italy',
    title: { de: 'Deutschland und Italien', en: 'Germany and Italy' },
    topic: 'numbers',
    sentence: {
      de: 'Deutsche und italienische Kommunen verbinden {value} Partnerschaften.',
      en: 'German and Italian municipalities share {value} partnerships.',
    },
    value: 400,
    comparator: 'more-than',
    format: 'number',
    furtherValues: [],
    counted: 'partnerships',
    scope: 'germany',
    country: 'IT',
    asOf: '2020-09',
    sources: [
      {
        name: { de: 'RGRE', en: 'RGRE' },
        url: 'https://www.rgre.de/aktuell/einzelansicht/meldung/deutsch-italienische-staedtepartnerschaften-beleben-und-foerdern',
      },
    ],
    conflicts: [],
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'germany-and-ukraine',
    title: { de: 'Deutschland und die Ukraine', en: 'Germany and Ukraine' },
    topic: 'numbers',
    sentence: {
      de: prose`
        In ganz Deutschland bestanden {value} förmliche und lose Partnerschaften mit ukrainischen Kommunen, zehn Jahre zuvor {before}.
      `,
      en: prose`
        Germany as a whole had {value} formal and informal partnerships with Ukrainian municipalities, up from {before} ten years earlier.
      `,
    },
    value: 250,
    comparator: 'about',
    format: 'number',
    furtherValues: [{ key: 'before', value: 39, comparator: 'exactly', format: 'number' }],
    counted: 'other',
    countedLabel: { de: 'förmliche und lose Partnerschaften', en: 'formal and informal partnerships' },
    scope: 'germany',
    country: 'UA',
    asOf: '2025-06',
    sources: [
      {
        name: { de: 'Bericht von der Konferenz in Münster', en: 'Report from the conference in Münster' },
        url: 'https://utility-platform.de/deutsch-ukrainische-kommunale-partnerschaftskonferenz-im-juni-2025',
      },
    ],
    conflicts: [],
    note: {
      de: 'Solidaritätspartnerschaften ohne Vertrag sind mitgezählt.',
      en: 'Solidarity partnerships without an agreement are included.',
    },
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'twinnings-counted-by-country',
    title: { de: 'Städtepartnerschaften, nach Ländern addiert', en: 'Town twinnings, added up by country' },
    topic: 'numbers',
    sentence: {
      de: prose`
        In einer Umfrage addierte der Rat der Gemeinden und Regionen Europas für {countries} Länder {value}
        Partnerschaften.
      `,
      en: prose`
        In a survey, the Council of European Municipalities and Regions added up {value} partnerships in {countries}
        countries.
      `,
    },
    value: 39816,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [{ key: 'countries', value: 38, comparator: 'exactly', format: 'number' }],
    counted: 'partnerships',
    scope: 'europe',
    asOf: '2010-11-18',
    sources: [
      {
        name: { de: 'Netzwerk EBD', en: 'Netzwerk EBD' },
        url: 'http://www.netzwerk-ebd.de/nachrichten/rgre-neueste-zahlen-zu-staedtepartnerschaften-in-europa/',
      },
    ],
    conflicts: [],
    actorKeys: [],
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
    conflicts: [
      {
        id: 'twinnings-counted-by-country',
        reason: {
          de: prose`
            Die Zahl von 2010 ist nach Ländern addiert; ein Paar aus zwei europäischen Orten steht darin vermutlich zweimal.
          `,
          en: prose`
            The figure of 2010 is added up by country; a pair of two European towns probably counts twice in it.
          `,
        },
      },
    ],
    note: {
      de: 'Ein grober Wert; eine der Quellen bezieht ihn auf die ganze Welt.',
      en: 'A rough figure; one of the sources applies it to the whole world.',
    },
    actorKeys: [],
  },
];
