import { colognePortal, germanHistory, muelheim } from './fact-sources.ts';
import { prose } from './prose.ts';
import type { SeedStatement } from './seed-types.ts';

const year = { de: 'Jahr', en: 'year' };

/** How it came about, who was honoured, what it costs, when to celebrate. Years are dates themselves: no `asOf`. */
export const stories: SeedStatement[] = [
  {
    kind: 'statement',
    id: 'paderborn-le-mans',
    title: { de: 'Paderborn und Le Mans', en: 'Paderborn and Le Mans' },
    topic: 'history',
    sentence: {
      de: prose`
        Die Kirchen von Paderborn und Le Mans schlossen im Jahr {value} Freundschaft, die Städte {treaty} eine
        Partnerschaft.
      `,
      en: prose`
        The churches of Paderborn and Le Mans pledged friendship in the year {value}; the towns became partners
        in {treaty}.
      `,
    },
    value: 836,
    comparator: 'exactly',
    format: 'year',
    furtherValues: [{ key: 'treaty', value: 1967, comparator: 'exactly', format: 'year' }],
    counted: 'other',
    countedLabel: year,
    scope: 'nrw',
    country: 'FR',
    asOf: null,
    sources: [
      {
        name: { de: 'Neue Westfälische', en: 'Neue Westfälische' },
        url: 'https://www.nw.de/lokal/kreis_paderborn/thema/leser_fragen_nw_erklaert/21759280_Mit-Ehrenwein-und-Bier-wird-die-Staedtepartnerschaft-zwischen-Paderborn-und-Le-Mans-gefeiert.html',
      },
      {
        name: { de: 'Europe Infos', en: 'Europe Infos' },
        url: 'https://europe-infos.eu/europeinfos/en/archive/issue155/article/5346.html',
      },
    ],
    conflicts: [],
    note: {
      de: 'Oft heißt es deshalb, dies sei die älteste Städtepartnerschaft Europas.',
      en: 'It is therefore often called the oldest town twinning in Europe.',
    },
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'bonn-oxford',
    title: { de: 'Bonn und Oxford', en: 'Bonn and Oxford' },
    topic: 'history',
    sentence: {
      de: 'Bonn und Oxford wurden {value} Partner, als eines der ersten deutsch-britischen Städtepaare.',
      en: 'Bonn and Oxford became partners in {value}, among the first British-German pairs.',
    },
    value: 1947,
    comparator: 'exactly',
    format: 'year',
    furtherValues: [],
    counted: 'other',
    countedLabel: year,
    scope: 'nrw',
    country: 'GB',
    asOf: null,
    sources: [
      {
        name: { de: 'Stadt Bonn', en: 'City of Bonn' },
        url: 'https://www.bonn.de/bonn-erleben/besichtigen-entdecken/staedtepartnerschaften-bonn.php',
      },
      { name: { de: 'BBC', en: 'BBC' }, url: 'https://www.bbc.com/news/uk-england-oxfordshire-61749687' },
      germanHistory,
    ],
    conflicts: [],
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'duesseldorf-reading',
    title: { de: 'Düsseldorf und Reading', en: 'Düsseldorf and Reading' },
    topic: 'stories',
    sentence: {
      de: prose`
        Düsseldorf und Reading sind seit {value} befreundet. Am Anfang stand eine Einladung an sechs Kinder, den
        Vertrag gibt es seit {treaty}.
      `,
      en: prose`
        Düsseldorf and Reading have been friends since {value}. It began with an invitation to six children; the
        treaty dates from {treaty}.
      `,
    },
    value: 1947,
    comparator: 'exactly',
    format: 'year',
    furtherValues: [{ key: 'treaty', value: 1988, comparator: 'exactly', format: 'year' }],
    counted: 'other',
    countedLabel: year,
    scope: 'nrw',
    country: 'GB',
    asOf: null,
    sources: [
      {
        name: { de: 'Rheinische Post', en: 'Rheinische Post' },
        url: 'http://www.pressreader.com/germany/rheinische-post/20170719/282226600777120',
      },
    ],
    conflicts: [],
    note: {
      de: 'In Reading wurde die Freundschaft schon 1975 förmlich benannt, in Düsseldorf 1988 besiegelt.',
      en: 'Reading gave the friendship a formal name in 1975; Düsseldorf made it official in 1988.',
    },
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'cologne-ring',
    title: { de: 'Der Ring der sechs Städte um Köln', en: 'Cologne’s ring of six cities' },
    topic: 'history',
    sentence: {
      de: prose`
        Seit {value} bilden Köln, Esch-sur-Alzette, Lille, Lüttich, Rotterdam und Turin einen Ring: eine Stadt
        aus jedem Gründerstaat der EWG.
      `,
      en: prose`
        Since {value}, Cologne, Esch-sur-Alzette, Lille, Liège, Rotterdam and Turin have formed a ring, with one
        city from each founding member of the EEC.
      `,
    },
    value: 1958,
    comparator: 'exactly',
    format: 'year',
    furtherValues: [],
    counted: 'other',
    countedLabel: year,
    scope: 'nrw',
    asOf: null,
    sources: [
      {
        name: { de: 'Kölner Stadt-Anzeiger', en: 'Kölner Stadt-Anzeiger' },
        url: 'https://www.ksta.de/koeln/koeln-sechs-staedte-feiern-65-jahre-partnerschaft-aktionen-geplant-602468',
      },
      colognePortal,
    ],
    conflicts: [],
    note: { de: 'Unterzeichnet am 3. Juli 1958 in Lüttich.', en: 'Signed in Liège on 3 July 1958.' },
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'cologne-record',
    title: { de: 'Köln hält den Rekord', en: 'Cologne holds the record' },
    topic: 'records',
    sentence: {
      de: 'Köln hat {value} Partnerstädte, mehr als jede andere Stadt in Deutschland.',
      en: 'Cologne has {value} twin cities, more than any other city in Germany.',
    },
    value: 23,
    comparator: 'at-least',
    format: 'number',
    furtherValues: [],
    counted: 'other',
    countedLabel: { de: 'Partnerstädte Kölns', en: 'twin cities of Cologne' },
    scope: 'nrw',
    asOf: '2024',
    sources: [
      {
        name: { de: 'Express', en: 'Express' },
        url: 'https://express.de/koeln/koeln-haelt-den-rekord-das-sind-die-23-partnerstaedte-561807',
      },
      colognePortal,
    ],
    conflicts: [],
    note: {
      de: 'Der Express kommt auf 23, koeln.de auf 24. Die Verbindung mit Wolgograd ruht.',
      en: 'Express arrives at 23, koeln.de at 24. The link with Volgograd is suspended.',
    },
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'breakdown-in-west-lothian',
    title: { de: 'Die Panne in West Lothian', en: 'The breakdown in West Lothian' },
    topic: 'stories',
    sentence: {
      de: prose`
        Eine Autopanne im Urlaub führte {trip} zwei Kreise zusammen. Seit {value} sind West Lothian in
        Schottland und der heutige Hochsauerlandkreis Partner.
      `,
      en: prose`
        A car breakdown on holiday brought two counties together in {trip}. West Lothian in Scotland and today’s
        Hochsauerlandkreis have been partners since {value}.
      `,
    },
    value: 1972,
    comparator: 'exactly',
    format: 'year',
    furtherValues: [{ key: 'trip', value: 1971, comparator: 'exactly', format: 'year' }],
    counted: 'other',
    countedLabel: year,
    scope: 'nrw',
    country: 'GB',
    asOf: null,
    sources: [
      {
        name: { de: 'Hochsauerlandkreis', en: 'Hochsauerlandkreis' },
        url: 'https://www.hochsauerlandkreis.de/hochsauerlandkreis/politik-und-verwaltung/partnerschaften/west-lothian',
      },
      {
        name: {
          de: 'Partnerschaftsvereinigung West Lothian – Hochsauerlandkreis',
          en: 'Partnerschaftsvereinigung West Lothian – Hochsauerlandkreis',
        },
        url: 'https://www.hochsauerlandkreis-westlothian.de/founding-history/',
      },
    ],
    conflicts: [],
    note: {
      de: 'Unterzeichnet am 24. August 1972, damals noch vom Kreis Arnsberg; seither gab es mehr als 500 Begegnungen.',
      en: 'Signed on 24 August 1972, by what was then Kreis Arnsberg; there have been more than 500 exchanges since.',
    },
    actorKeys: ['lkt-nrw'],
  },
  {
    kind: 'statement',
    id: 'ludwigsburg-montbeliard',
    title: { de: 'Ludwigsburg und Montbéliard', en: 'Ludwigsburg and Montbéliard' },
    topic: 'history',
    sentence: {
      de: 'Ludwigsburg und Montbéliard wurden {value} das erste deutsch-französische Städtepaar der Nachkriegszeit.',
      en: 'In {value} Ludwigsburg and Montbéliard became the first Franco-German pair of towns of the post-war years.',
    },
    value: 1950,
    comparator: 'exactly',
    format: 'year',
    furtherValues: [],
    counted: 'other',
    countedLabel: year,
    scope: 'germany',
    country: 'FR',
    asOf: null,
    sources: [
      {
        name: { de: 'Deutsch-Französisches Institut', en: 'Franco-German Institute' },
        url: 'https://www.dfi.de/ueber-uns/geschichte',
      },
      germanHistory,
    ],
    conflicts: [],
    actorKeys: ['dfi'],
  },
  {
    kind: 'statement',
    id: 'coventry-stalingrad',
    title: { de: 'Coventry und Stalingrad', en: 'Coventry and Stalingrad' },
    topic: 'history',
    sentence: {
      de: prose`
        Coventry und Stalingrad wurden {value} Partner. Vorausgegangen war ein Tischtuch mit den Namen von {names}
        Frauen.
      `,
      en: prose`
        Coventry and Stalingrad were twinned in {value}, after {names} women had put their names on a tablecloth.
      `,
    },
    value: 1944,
    comparator: 'exactly',
    format: 'year',
    furtherValues: [{ key: 'names', value: 830, comparator: 'about', format: 'number' }],
    counted: 'other',
    countedLabel: year,
    scope: 'world',
    asOf: null,
    sources: [
      {
        name: { de: 'Stadt Coventry', en: 'Coventry City Council' },
        url: 'https://www.coventry.gov.uk/directory-record/49250/volgograd-russia-coventry-s-twinning-link-with-volgograd-is-currently-suspended',
      },
      { name: { de: 'Talking Birds', en: 'Talking Birds' }, url: 'https://www.talkingbirds.co.uk/pages/twinstory.asp' },
      {
        name: { de: 'Staatliche Universität Wolgograd', en: 'Volgograd State University' },
        url: 'https://volgaland.volsu.ru/en/category/39',
      },
    ],
    conflicts: [],
    note: {
      de: prose`
        Coventry selbst spricht von 900 Namen, auch einige Männer waren darunter. Seit dem 22. März 2022 ruht
        die Verbindung.
      `,
      en: 'Coventry itself speaks of 900 names, some of them men’s. The link has been suspended since 22 March 2022.',
    },
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'dull-boring-bland',
    title: { de: 'Dull, Boring und Bland', en: 'Dull, Boring and Bland' },
    topic: 'stories',
    sentence: {
      de: prose`
        Dull (öde) in Schottland und Boring (langweilig) in Oregon taten sich {value} zusammen, {third} kam Bland
        (fade) in Australien dazu.
      `,
      en: prose`
        Dull in Scotland and Boring in Oregon paired up in {value}; Bland in Australia joined them in {third}.
      `,
    },
    value: 2012,
    comparator: 'exactly',
    format: 'year',
    furtherValues: [{ key: 'third', value: 2013, comparator: 'exactly', format: 'year' }],
    counted: 'other',
    countedLabel: year,
    scope: 'world',
    asOf: null,
    sources: [
      { name: { de: 'The Ramp Rules', en: 'The Ramp Rules' }, url: 'https://theramprules.com/exciting-tedium/' },
      {
        name: { de: 'Futility Closet', en: 'Futility Closet' },
        url: 'http://www.futilitycloset.com/2013/04/21/noted-9/',
      },
    ],
    conflicts: [],
    note: {
      de: 'Es ist keine förmliche Städtepartnerschaft, weil die Orte sehr verschieden groß sind.',
      en: 'It is not a formal twinning, because the places differ too much in size.',
    },
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'first-europe-prize',
    title: { de: 'Der erste Europapreis', en: 'The first Europe Prize' },
    topic: 'awards',
    sentence: {
      de: 'Den ersten Europapreis erhielt {value} Coventry.',
      en: 'The first Europe Prize went to Coventry in {value}.',
    },
    value: 1955,
    comparator: 'exactly',
    format: 'year',
    furtherValues: [],
    counted: 'other',
    countedLabel: year,
    scope: 'europe',
    country: 'GB',
    asOf: null,
    sources: [
      muelheim,
      {
        name: {
          de: 'Parlamentarische Versammlung des Europarats',
          en: 'Parliamentary Assembly of the Council of Europe',
        },
        url: 'https://pace.coe.int/en/files/17391/html',
      },
    ],
    conflicts: [],
    actorKeys: ['coe'],
  },
  {
    kind: 'statement',
    id: 'europe-prize-for-nrw',
    title: { de: 'Europapreis für Bocholt und Mülheim', en: 'Europe Prize for Bocholt and Mülheim' },
    topic: 'awards',
    sentence: {
      de: 'Bocholt und Mülheim an der Ruhr erhielten {value} beide den Europapreis.',
      en: 'Bocholt and Mülheim an der Ruhr, both in NRW, received the Europe Prize in {value}.',
    },
    value: 1993,
    comparator: 'exactly',
    format: 'year',
    furtherValues: [],
    counted: 'other',
    countedLabel: year,
    scope: 'nrw',
    asOf: null,
    sources: [muelheim],
    conflicts: [],
    note: {
      de: prose`
        Bis 2011 und in den Jahren 2023 bis 2025 haben wir keine weitere Stadt aus NRW auf der Liste gefunden; die
        Jahre dazwischen sind nicht geprüft.
      `,
      en: prose`
        Up to 2011 and from 2023 to 2025 we have found no other winner from NRW on the list; the years in between have
        not been checked.
      `,
    },
    actorKeys: ['coe'],
  },
  {
    kind: 'statement',
    id: 'steps-to-the-prize',
    title: { de: 'Stufen zum Europapreis', en: 'Steps to the Europe Prize' },
    topic: 'awards',
    sentence: {
      de: 'Der Europapreis ist die letzte von {value} Stufen, nach Europadiplom, Ehrenfahne und Ehrenplakette.',
      en: prose`
        The Europe Prize is the last of {value} stages, after the European Diploma, the Flag of Honour and the Plaque of
        Honour.
      `,
    },
    value: 4,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [],
    counted: 'other',
    countedLabel: { de: 'Stufen', en: 'stages' },
    scope: 'europe',
    asOf: null,
    sources: [
      {
        name: { de: 'RGRE', en: 'RGRE' },
        url: 'https://www.rgre.de/aktuell/einzelansicht/meldung/ausschreibung-europapreis-des-europarates',
      },
      {
        name: {
          de: 'Parlamentarische Versammlung des Europarats',
          en: 'Parliamentary Assembly of the Council of Europe',
        },
        url: 'http://assembly.coe.int/committee/ena/europaprize/prizesystem.htm',
      },
    ],
    conflicts: [],
    actorKeys: ['coe'],
  },
  {
    kind: 'statement',
    id: 'municipalities-active-in-europe',
    title: { de: 'Europaaktive Kommunen', en: 'Municipalities active in Europe' },
    topic: 'awards',
    sentence: {
      de: prose`
        Den Titel „Europaaktive Kommune“ verleiht das Land seit {since}. Bis {until} ging er an {value}
        kommunale Akteure.
      `,
      en: prose`
        The state has awarded the title “Europaaktive Kommune” (municipality active in Europe) since {since}. By
        {until} it had gone to {value} local organisations.
      `,
    },
    value: 68,
    comparator: 'exactly',
    format: 'number',
    furtherValues: [
      { key: 'since', value: 2013, comparator: 'exactly', format: 'year' },
      { key: 'until', value: 2025, comparator: 'exactly', format: 'year' },
    ],
    counted: 'other',
    countedLabel: { de: 'Ausgezeichnete', en: 'holders of the title' },
    scope: 'nrw',
    asOf: '2025-04-29',
    sources: [
      {
        name: { de: 'RGRE', en: 'RGRE' },
        url: 'https://www.rgre.de/aktuell/einzelansicht/meldung/start-der-bewerbungsphase-fuer-die-auszeichnungen-der-landesregierung-nrw-europaaktive-kommune-und-europaaktive-zivilgesellschaft',
      },
      {
        name: { de: 'Land NRW', en: 'State of NRW' },
        url: 'https://www.land.nrw/pressemitteilung/landesregierung-zeichnet-kommunen-und-zivilgesellschaftliche-initiativen-fuer-1',
      },
    ],
    conflicts: [],
    note: { de: 'Ende 2022 waren es 66.', en: 'At the end of 2022 it was 66.' },
    actorKeys: ['stk-nrw'],
  },
  {
    kind: 'statement',
    id: 'thousandth-project',
    title: { de: 'Das tausendste Projekt des Bürgerfonds', en: 'The thousandth project of the Citizens’ Fund' },
    topic: 'funding',
    sentence: {
      de: 'Das Projekt {value} des Deutsch-Französischen Bürgerfonds war eine Busreise von Bonn-Beuel nach Mirecourt.',
      en: 'Project {value} of the Franco-German Citizens’ Fund was a coach trip from Bonn-Beuel to Mirecourt.',
    },
    value: 1000,
    comparator: 'exactly',
    format: 'ordinal',
    furtherValues: [],
    counted: 'other',
    countedLabel: { de: 'geförderte Projekte', en: 'projects funded' },
    scope: 'europe',
    country: 'FR',
    asOf: '2022-09',
    sources: [
      {
        name: { de: 'Deutsch-Französischer Bürgerfonds', en: 'Franco-German Citizens’ Fund' },
        url: 'https://www.buergerfonds.eu//aktuelles/meldungen/pressemitteilung-sep-2022-1000-projekte',
      },
    ],
    conflicts: [],
    actorKeys: [],
  },
  {
    kind: 'statement',
    id: 'cerv-grant',
    title: { de: 'Zuschuss aus dem EU-Programm CERV', en: 'Grant from the EU programme CERV' },
    topic: 'funding',
    sentence: {
      de: 'Für eine Begegnung von Partnerstädten gab es im ersten Jahr des EU-Programms CERV {value}.',
      en: 'In its first year, the EU programme CERV paid {value} for a meeting of twin towns.',
    },
    value: 30000,
    comparator: 'up-to',
    format: 'euro',
    furtherValues: [],
    counted: 'other',
    countedLabel: { de: 'Höchstzuschuss', en: 'maximum grant' },
    scope: 'europe',
    asOf: '2021',
    sources: [
      {
        name: {
          de: 'Netzwerkstelle Städtepartnerschaften',
          en: 'Town twinning network office',
        },
        url: 'https://staedtepartnerschaftennrw.org/cerv/',
      },
    ],
    conflicts: [],
    actorKeys: ['efbb'],
  },
  {
    kind: 'statement',
    id: 'cerv-grant-now',
    title: { de: 'Neuer Höchstzuschuss aus dem EU-Programm CERV', en: 'New maximum grant from the EU programme CERV' },
    topic: 'funding',
    sentence: {
      de: prose`
        Das EU-Programm CERV zahlt {value} für eine Begegnung von Partnerstädten, je nach der Zahl der Gäste aus dem
        Ausland.
      `,
      en: 'The EU programme CERV pays {value} for a meeting of twin towns, depending on the number of guests from abroad.',
    },
    value: 50745,
    comparator: 'up-to',
    format: 'euro',
    furtherValues: [],
    counted: 'other',
    countedLabel: { de: 'Höchstzuschuss', en: 'maximum grant' },
    scope: 'europe',
    asOf: '2025',
    sources: [
      {
        name: { de: 'europa.ruhr', en: 'europa.ruhr' },
        url: 'https://www.europa.ruhr/europa-services/detailseite-europa-infos/news/foerderaufruf-staedtepartnerschaften-2025',
      },
    ],
    conflicts: [
      {
        id: 'cerv-grant',
        reason: {
          de: 'Die Höchstbeträge sind seit 2021 gestiegen. Vor einem Antrag bitte bei der Kontaktstelle fragen.',
          en: 'The maximum has risen since 2021. Please ask the contact point before you apply.',
        },
      },
    ],
    actorKeys: ['efbb'],
  },
  {
    kind: 'statement',
    id: 'twinning-day',
    title: { de: 'Tag der Städtepartnerschaften', en: 'Town Twinning Day' },
    topic: 'events',
    sentence: {
      de: 'Zum fünften Tag der Städtepartnerschaften kamen {value} Gäste in den Landtag.',
      en: 'The fifth Town Twinning Day brought {value} guests to the state parliament.',
    },
    value: 250,
    comparator: 'about',
    format: 'number',
    furtherValues: [],
    counted: 'other',
    countedLabel: { de: 'Gäste', en: 'guests' },
    scope: 'nrw',
    asOf: '2024-01-19',
    sources: [
      {
        name: {
          de: 'Netzwerkstelle Städtepartnerschaften',
          en: 'Town twinning network office',
        },
        url: 'https://staedtepartnerschaftennrw.org/',
      },
    ],
    conflicts: [],
    note: {
      de: 'Ein anderer Bericht spricht von mehr als 300.',
      en: 'Another report speaks of more than 300.',
    },
    actorKeys: ['auslandsgesellschaft'],
  },
  {
    kind: 'statement',
    id: 'world-day',
    title: { de: 'Welttag der Partnerstädte', en: 'World day of twin towns' },
    topic: 'events',
    sentence: {
      de: 'Der letzte Sonntag im April ist seit {value} der Welttag der Partnerstädte.',
      en: 'The last Sunday in April has been the world day of twin towns since {value}.',
    },
    value: 1963,
    comparator: 'exactly',
    format: 'year',
    furtherValues: [],
    counted: 'other',
    countedLabel: year,
    scope: 'world',
    asOf: null,
    sources: [
      {
        name: { de: 'RGRE', en: 'RGRE' },
        url: 'https://www.rgre.de/aktuell/einzelansicht/meldung/welttag-der-partnerstaedte-am-25-april',
      },
      {
        name: {
          de: 'Netzwerkstelle Städtepartnerschaften',
          en: 'Town twinning network office',
        },
        url: 'https://staedtepartnerschaftennrw.org/welttag-der-partnerstadte/',
      },
    ],
    conflicts: [],
    actorKeys: [],
  },
];
