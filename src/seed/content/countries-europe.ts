import { networkOffice, source, ukraineLab } from './fact-sources.ts';
import { prose } from './prose.ts';
import type { SeedCountry, SeedPlace, SeedSource } from './seed-types.ts';

/** Where one looks up which towns are linked. */
export const database: SeedPlace = {
  name: { de: 'Datenbank der kommunalen Partnerschaften des RGRE', en: 'RGRE database of municipal partnerships' },
  url: 'https://www.rgre.de/partnerschaft/online-datenbank',
};

const statistics: SeedSource = {
  name: { de: 'IT.NRW, Statistisches Landesamt', en: 'IT.NRW, statistical office of the state' },
  url: 'http://www.it.nrw/nrw-staedte-oder-gemeindepartnerschaften-bestehen-ueberwiegend-zu-kommunen-der-eu-126272',
};
const ruhr = source('Regionalverband Ruhr', 'http://europa.rvr.ruhr/europaaktive-metropole-ruhr/partnerschaften.html');
const europeanWeeks = source(
  'Städte- und Gemeindebund NRW',
  'https://kommunen.nrw/themen/europa-und-internationales/landesinitiative-europa-schecks-bewerbungsaufruf-zu-den-europawochen-2026',
);
const citizensFund = {
  de: 'Berät zum Deutsch-Französischen Bürgerfonds.',
  en: 'Advises on the Franco-German Citizens’ Fund.',
};
const euGrants = {
  key: 'efbb',
  reason: {
    de: 'Berät zu EU-Zuschüssen für Begegnungen von Partnerstädten.',
    en: 'Advises on EU grants for meetings of twin towns.',
  },
};
const easternGroup = {
  key: 'landtag-nrw-groups',
  reason: {
    de: 'Hatten 2021 eine Gruppe für Polen, Mittel- und Osteuropa und das Baltikum.',
    en: 'Had a group for Poland, Central and Eastern Europe and the Baltic states in 2021.',
  },
};

/** Partner countries in Europe, with Türkiye. */
export const europe: SeedCountry[] = [
  {
    code: 'FR',
    intro: {
      de: prose`
        Mit keinem anderen Land sind Kommunen in Nordrhein-Westfalen häufiger verbunden. Das Land selbst gehört mit
        Hauts-de-France und Schlesien zum Regionalen Weimarer Dreieck.
      `,
      en: prose`
        Municipalities in North Rhine-Westphalia have more links with France than with any other country. The state
        itself forms the Regional Weimar Triangle with Hauts-de-France and Silesia.
      `,
    },
    helpers: [
      {
        key: 'dfi',
        reason: {
          de: 'Sucht Veröffentlichungen zu deutsch-französischen Partnerschaften.',
          en: 'Finds publications on Franco-German twinning.',
        },
      },
      { key: 'auslandsgesellschaft', reason: citizensFund },
      { key: 'dst', reason: citizensFund },
      euGrants,
    ],
    counts: [
      {
        comparator: 'about',
        value: 257,
        counted: 'partnerships',
        scope: 'nrw',
        asOf: '2022',
        source: statistics,
      },
    ],
    countsNote: {
      de: prose`
        Kleinere Zahlen zählen nur Verträge von Städten und Gemeinden, größere auch Freundschaften, Kontakte und
        Projekte. Die Zahl des Statistischen Landesamts ist errechnet, aus dem Anteil Frankreichs an den Partnerschaften
        in der EU.
      `,
      en: prose`
        Smaller numbers count only agreements of towns and municipalities, larger ones also friendships, contacts and
        projects. That of the statistical office is worked out from the share of France in the partnerships within the
        EU.
      `,
    },
    youthOffice: {
      name: { de: 'Deutsch-Französisches Jugendwerk (DFJW)', en: 'Franco-German Youth Office (DFJW/OFAJ)' },
      url: 'https://www.dfjw.org/',
    },
    lookUp: database,
    sources: [networkOffice('who-is-who/'), europeanWeeks],
    internalNote: '47,0 Prozent von 546 sind 256,6. Das Land nannte 2016 genau 250 und 2018 rund 260 Partnerschaften.',
  },
  {
    code: 'GB',
    intro: {
      de: prose`
        Die ältesten Partnerschaften des Ruhrgebiets sind britisch. Den Anstoß gab 1949 die Militärregierung, damit junge
        Menschen den früheren Gegner neu kennenlernten.
      `,
      en: prose`
        The oldest twinnings of the Ruhr are British. The military government gave the impulse in 1949, so that young
        people would get to know the former enemy anew.
      `,
    },
    helpers: [
      {
        key: 'auslandsgesellschaft',
        reason: {
          de: 'Befragte 2020 und 2021 Kommunen mit britischen Partnern.',
          en: 'Surveyed municipalities with British partners in 2020 and 2021.',
        },
      },
      {
        key: 'landtag-nrw-groups',
        reason: {
          de: 'Sprachen in ihrer Gruppe für das Vereinigte Königreich über die Partnerschaften.',
          en: 'Discussed the twinnings in their group for the United Kingdom.',
        },
      },
      {
        key: 'st-nrw',
        reason: {
          de: 'Beschloss 2021, wie es mit den Partnerschaften nach dem Brexit weitergehen soll.',
          en: 'Resolved in 2021 how the twinnings are to go on after Brexit.',
        },
      },
      {
        key: 'dst',
        reason: {
          de: 'Nahm 2021 Stellung zu den Partnerschaften nach dem Brexit.',
          en: 'Took a position on twinning after Brexit in 2021.',
        },
      },
    ],
    counts: [
      {
        comparator: 'about',
        value: 125,
        counted: 'partnerships',
        scope: 'nrw',
        asOf: '2022',
        source: statistics,
      },
    ],
    countsNote: {
      de: prose`
        Die Zahl des Statistischen Landesamts ist errechnet, aus den Partnerschaften mit und ohne das Vereinigte
        Königreich. Sie zählt nur Verträge.
      `,
      en: prose`
        The number of the statistical office is worked out from the partnerships with and without the United Kingdom. It
        counts agreements only.
      `,
    },
    youthOffice: {
      name: { de: 'UK-German Connection', en: 'UK-German Connection' },
      url: 'https://ukgermanconnection.org/',
    },
    lookUp: database,
    sources: [ruhr],
    internalNote: '671 Partnerschaften mit dem Vereinigten Königreich minus 546 in der EU sind 125.',
  },
  {
    code: 'PL',
    intro: {
      de: prose`
        In einer Umfrage von 2021 erwiesen sich die Partnerschaften mit Polen als vergleichsweise aktiv, am meisten fehlte
        der Nachwuchs. Schlesien gehört seit 2001 zum Regionalen Weimarer Dreieck.
      `,
      en: prose`
        In a survey of 2021 the twinnings with Poland came out as comparatively active; what they lacked most was young
        people. Silesia has been part of the Regional Weimar Triangle since 2001.
      `,
    },
    helpers: [
      {
        key: 'dpi',
        reason: {
          de: 'Veröffentlichte 2020 eine Studie zu deutsch-polnischen Partnerschaften.',
          en: 'Published a study of German-Polish twinning in 2020.',
        },
      },
      {
        key: 'auslandsgesellschaft',
        reason: {
          de: 'Stellte 2021 eine Umfrage zu den Partnerschaften mit Polen vor.',
          en: 'Presented a survey of the twinnings with Poland in 2021.',
        },
      },
      easternGroup,
      euGrants,
    ],
    counts: [
      {
        comparator: 'exactly',
        value: 1021,
        counted: 'partnerships',
        scope: 'germany',
        asOf: '2010-11-18',
        source: {
          name: { de: 'Netzwerk EBD über die Umfrage des RGRE', en: 'Netzwerk EBD on the CEMR survey' },
          url: 'http://www.netzwerk-ebd.de/nachrichten/rgre-neueste-zahlen-zu-staedtepartnerschaften-in-europa/',
        },
      },
    ],
    youthOffice: {
      name: { de: 'Deutsch-Polnisches Jugendwerk (DPJW)', en: 'German-Polish Youth Office (DPJW)' },
      url: 'https://dpjw.org/',
    },
    lookUp: database,
    sources: [networkOffice('bericht-3-forum-stadtepartnerschaften-nrw/'), networkOffice('polen/?amp=1')],
    internalNote: prose`
      Bundesweit nennt eine Seite aus Hessen 433 förmliche Partnerschaften in der deutschen Datenbank, das Jahr ist dort
      verdruckt. Deshalb steht die Zahl nicht auf der Website.
    `,
  },
  {
    code: 'TR',
    intro: {
      de: prose`
        Fast die Hälfte aller deutsch-türkischen Partnerschaften ist in Nordrhein-Westfalen zu Hause. So berichtete es die
        Netzwerkstelle Städtepartnerschaften im März 2022.
      `,
      en: prose`
        Almost half of all German-Turkish twinnings are at home in North Rhine-Westphalia, the town twinning network office
        reported in March 2022.
      `,
    },
    helpers: [
      {
        key: 'landtag-nrw-groups',
        reason: {
          de: 'Haben seit 2002 eine Gruppe NRW–Türkei.',
          en: 'Have had an NRW–Türkiye group since 2002.',
        },
      },
      {
        key: 'auslandsgesellschaft',
        reason: {
          de: 'Widmete den Partnerschaften mit der Türkei 2022 ein Forum.',
          en: 'Devoted a forum to the twinnings with Türkiye in 2022.',
        },
      },
      {
        key: 'konsulate-nrw',
        reason: {
          de: 'Unter ihnen sind türkische Generalkonsulate.',
          en: 'Turkish consulates general are among them.',
        },
      },
    ],
    youthOffice: {
      name: { de: 'Deutsch-Türkische Jugendbrücke, Düsseldorf', en: 'German-Turkish Youth Bridge, Düsseldorf' },
      url: 'https://jugendbruecke.de/',
    },
    lookUp: database,
    sources: [networkOffice('bericht-8-forum-staedtepartnerschaften-nrw/')],
    internalNote: 'In NRW soll es vier türkische Generalkonsulate geben; das ist nicht datiert.',
  },
  {
    code: 'UA',
    intro: {
      de: prose`
        Nordrhein-Westfalen und die Oblast Dnipropetrowsk verbindet seit dem 28. Februar 2023 eine Regionalpartnerschaft.
        Im Juni 2025 lud Münster mit Winnyzja und Lublin zur deutsch-ukrainischen Partnerschaftskonferenz ein.
      `,
      en: prose`
        North Rhine-Westphalia and Dnipropetrovsk Oblast have had a regional partnership since 28 February 2023. In June
        2025 Münster hosted the German-Ukrainian partnership conference together with Vinnytsia and Lublin.
      `,
    },
    helpers: [
      {
        key: 'auslandsgesellschaft',
        reason: {
          de: 'Begann 2023 das Reallabor Kommunaler Aufbaupartnerschaften NRW–Ukraine.',
          en: 'Began the living lab for NRW–Ukraine reconstruction partnerships in 2023.',
        },
      },
      {
        key: 'stk-nrw',
        reason: {
          de: 'Pflegt die Regionalpartnerschaft mit der Oblast Dnipropetrowsk.',
          en: 'Looks after the regional partnership with Dnipropetrovsk Oblast.',
        },
      },
      {
        key: 'rgre',
        reason: {
          de: 'Berät zu Reisen, mit denen Partnerschaften in der Ukraine beginnen.',
          en: 'Advises on trips that start partnerships in Ukraine.',
        },
      },
    ],
    countsNote: {
      de: 'Die Zahlen wachsen schnell. Manche zählen auch Solidaritätspartnerschaften ohne Vertrag.',
      en: 'The numbers grow fast. Some include solidarity partnerships without an agreement.',
    },
    lookUp: database,
    sources: [
      ukraineLab,
      source(
        'utility-platform.de',
        'https://utility-platform.de/deutsch-ukrainische-kommunale-partnerschaftskonferenz-im-juni-2025',
      ),
    ],
  },
  {
    code: 'HU',
    intro: {
      de: prose`
        In einer Umfrage von 2021 nannten Kommunen in Nordrhein-Westfalen ihre Verbindung nach Ungarn überwiegend lebendig.
        Das Land und Ungarn haben 2008 eine Gemeinsame Erklärung unterschrieben.
      `,
      en: prose`
        In a survey of 2021, most municipalities in North Rhine-Westphalia called their link with Hungary lively. The state
        and Hungary signed a joint declaration in 2008.
      `,
    },
    helpers: [
      {
        key: 'auslandsgesellschaft',
        reason: {
          de: 'Widmete den Partnerschaften mit Ungarn 2022 ein Forum.',
          en: 'Devoted a forum to the twinnings with Hungary in 2022.',
        },
      },
      easternGroup,
      euGrants,
    ],
    youthOffice: {
      name: {
        de: 'Deutsch-Ungarisches Jugendwerk, eine private Initiative',
        en: 'German-Hungarian Youth Office, a private initiative',
      },
      url: null,
    },
    lookUp: database,
    sources: [networkOffice('bericht-5-forum-staedtepartnerschaften-nrw/'), networkOffice('ungarn/')],
    internalNote: 'Das Jugendwerk zeigt keine eigenen Zuschüsse; seine Adresse kennen wir nicht.',
  },
  {
    code: 'IT',
    intro: {
      de: prose`
        Beim ersten deutsch-italienischen Preis der Präsidenten siegten 2021 auch zwei Paare aus Nordrhein-Westfalen, Hamm
        mit Bari und Steinhagen mit Fivizzano.
      `,
      en: prose`
        Two pairs from North Rhine-Westphalia were among the winners of the first German-Italian Presidents’ Prize in 2021,
        Hamm with Bari and Steinhagen with Fivizzano.
      `,
    },
    helpers: [
      {
        key: 'rgre',
        reason: {
          de: 'Berichtet über den Preis der Präsidenten.',
          en: 'Reports on the Presidents’ Prize.',
        },
      },
      euGrants,
    ],
    lookUp: database,
    sources: [
      source(
        'Bundespräsident',
        'https://bundespraesident.de/SharedDocs/Berichte/DE/Frank-Walter-Steinmeier/2021/10/211012-dt-ital-Staedtepartnerschaft.html',
      ),
    ],
    internalNote:
      'Eine Ratsfraktion in Gladbeck nannte 16 Partnerschaften in NRW, ohne Datum und Quelle: nicht gezeigt.',
  },
  {
    code: 'NL',
    intro: {
      de: prose`
        Coesfeld und De Bilt reisten im Januar 2024 gemeinsam zum Tag der Städtepartnerschaften in den Landtag in
        Düsseldorf.
      `,
      en: prose`
        Coesfeld and De Bilt travelled together to the Town Twinning Day in the state parliament in Düsseldorf in January
        2024.
      `,
    },
    helpers: [
      {
        key: 'auslandsgesellschaft',
        reason: {
          de: 'Berät zum Kleinprojektefonds für Vorhaben an der Grenze.',
          en: 'Advises on the small project fund for projects along the border.',
        },
      },
      euGrants,
    ],
    lookUp: database,
    sources: [
      source(
        'Freundeskreis Coesfeld – De Bilt',
        'http://coesfeld-debilt.de/2024/01/20/tag-der-staedtepartnerschaften/',
      ),
    ],
  },
  {
    code: 'BE',
    intro: {
      de: prose`
        Lüttich gehört zum Ring der Städte um Köln. Dort unterschrieben alle sechs am 3. Juli 1958 ihren gemeinsamen Eid.
      `,
      en: prose`
        Liège belongs to the ring of cities around Cologne. There all six signed their joint oath on 3 July 1958.
      `,
    },
    helpers: [euGrants],
    lookUp: database,
    sources: [
      source(
        'Kölner Stadt-Anzeiger',
        'https://www.ksta.de/koeln/koeln-sechs-staedte-feiern-65-jahre-partnerschaft-aktionen-geplant-602468',
      ),
    ],
  },
  {
    code: 'CZ',
    intro: {
      de: prose`
        Für den Austausch mit Tschechien gibt es zwei eigene Einrichtungen beider Länder, Tandem für junge Menschen und den
        Zukunftsfonds für alle.
      `,
      en: prose`
        Exchange with Czechia has two institutions of both countries to itself, Tandem for young people and the Future Fund
        for everyone.
      `,
    },
    helpers: [euGrants],
    counts: [
      {
        comparator: 'about',
        value: 200,
        counted: 'other',
        countedLabel: { de: 'kommunale Verbindungen', en: 'municipal links' },
        scope: 'germany',
        asOf: '2002-12',
        source: {
          name: {
            de: 'Deutsch-Tschechische Presseagentur, nach der Robert Bosch Stiftung',
            en: 'DTPA press agency, quoting the Robert Bosch Stiftung',
          },
          url: 'http://www.dtpa.de/archiv/nachricht8493.html',
        },
      },
    ],
    youthOffice: {
      name: { de: 'Tandem, Regensburg und Pilsen', en: 'Tandem, Regensburg and Plzeň' },
      url: 'https://tandem-org.de/',
    },
    lookUp: database,
    sources: [source('Tandem', 'https://tandem-org.de/newsletters/2018/tandem-kurier-320182/20-jahre-zufo.html')],
    internalNote: 'Košice, seit 1980 Partner von Wuppertal, liegt heute in der Slowakei: bitte nicht hier nennen.',
  },
  {
    code: 'GR',
    intro: {
      de: prose`
        Für Begegnungen junger Menschen gibt es das Deutsch-Griechische Jugendwerk, mit Büros in Leipzig und Thessaloniki.
      `,
      en: prose`
        The German-Greek Youth Office, with offices in Leipzig and Thessaloniki, is there for meetings of young people.
      `,
    },
    helpers: [euGrants],
    youthOffice: {
      name: { de: 'Deutsch-Griechisches Jugendwerk (DGJW)', en: 'German-Greek Youth Office (DGJW)' },
      url: 'https://dgjw-egin.org/',
    },
    lookUp: database,
    sources: [source('Deutsch-Griechisches Jugendwerk', 'https://dgjw-egin.org/antrag-stellen/')],
  },
  {
    code: 'AL',
    intro: {
      de: prose`
        Bocholt bahnte 2021 die erste Partnerschaft aus Nordrhein-Westfalen mit einer albanischen Stadt an, mit Vlora. Ob
        sie geschlossen wurde, wissen wir nicht.
      `,
      en: prose`
        In 2021 Bocholt set out to agree the first twinning from North Rhine-Westphalia with an Albanian town, Vlora. We do
        not know whether it was signed.
      `,
    },
    helpers: [
      {
        key: 'konsulate-nrw',
        reason: {
          de: 'Der Honorarkonsul Albaniens in Essen gehörte 2021 dazu.',
          en: 'The honorary consul of Albania in Essen was among them in 2021.',
        },
      },
    ],
    lookUp: database,
    sources: [networkOffice('konsuln-in-der-netzwerkstelle-stadtepartnerschaten-in-dortmund/')],
  },
];
