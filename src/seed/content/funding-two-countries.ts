import { source } from './fact-sources.ts';
import { prose } from './prose.ts';
import type { SeedProgramme } from './seed-types.ts';

/** Money that Germany and one other country give together. */
export const fundingOfTwoCountries: SeedProgramme[] = [
  {
    id: 'buergerfonds',
    name: { de: 'Deutsch-Französischer Bürgerfonds', en: 'Franco-German Citizens’ Fund' },
    giver: {
      de: 'Deutschland und Frankreich je zur Hälfte, über das Deutsch-Französische Jugendwerk',
      en: 'Germany and France, half each, through the Franco-German Youth Office',
    },
    applicants: ['municipality', 'association', 'citizen'],
    region: 'countries',
    countries: ['FR'],
    forWhom: {
      de: prose`
        Kommunen, Vereine, Stiftungen, Bildungsträger und Gruppen ab drei Personen, mit einem Partner in Frankreich.
        Projekte allein für Kinder und Jugendliche sind ausgenommen.
      `,
      en: prose`
        Municipalities, associations, foundations, education providers and groups of three or more, with a partner in
        France. Projects for children and young people alone are excluded.
      `,
    },
    pays: {
      de: prose`
        Bis zu vier Fünftel der Kosten von Begegnungen, Festen und digitalen Vorhaben, etwa Fahrt, Unterkunft, Honorare
        und Material. Auch die Suche nach einem Partner wird bezahlt.
      `,
      en: prose`
        Up to four fifths of the cost of meetings, celebrations and digital projects, such as travel, lodging, fees and
        materials. The search for a partner is paid for, too.
      `,
    },
    amounts: [
      { comparator: 'up-to', value: 5000, per: { de: 'in Kategorie 1', en: 'in category 1' }, asOf: '2025' },
      { comparator: 'up-to', value: 10000, per: { de: 'in Kategorie 2', en: 'in category 2' }, asOf: '2022' },
      { comparator: 'up-to', value: 50000, per: { de: 'in Kategorie 3', en: 'in category 3' }, asOf: '2022' },
      {
        comparator: 'more-than',
        value: 50000,
        per: { de: 'in Kategorie 4, für wenige große Projekte', en: 'in category 4, for a few large projects' },
        asOf: '2022',
      },
    ],
    ownShare: { de: 'In der Regel ein Fünftel.', en: 'As a rule one fifth.' },
    rhythm: {
      de: 'Das ganze Jahr, spätestens sechs Wochen vor Beginn. Nur Kategorie 4 hat feste Termine.',
      en: 'All year round, at least six weeks before the start. Only category 4 has fixed dates.',
    },
    deadlines: [],
    url: 'https://www.buergerfonds.eu/',
    adviserKeys: ['auslandsgesellschaft', 'dst'],
    state: 'open',
    stateAsOf: '2025-10-21',
    stateNote: {
      de: 'Bis Oktober 2025 waren 780 Projekte gefördert. Für 2026 wissen wir nichts.',
      en: 'By October 2025, 780 projects had been supported. We know nothing of 2026.',
    },
    sources: [
      source('Deutsch-Französischer Bürgerfonds', 'https://www.buergerfonds.eu/aktuelles/meldungen/beirat-2025'),
      source('Deutsch-Französischer Bürgerfonds', 'https://www.buergerfonds.eu/faq'),
    ],
    internalNote: 'Gesamtbudget 2020: 2,4 Millionen Euro, 2022: 5 Millionen Euro; danach nicht belegt.',
  },
  {
    id: 'zukunftsfonds',
    name: { de: 'Deutsch-Tschechischer Zukunftsfonds', en: 'Czech-German Future Fund' },
    giver: { de: 'Stiftungsfonds beider Staaten in Prag', en: 'Endowment of both states in Prague' },
    applicants: ['municipality', 'association', 'school', 'citizen'],
    region: 'countries',
    countries: ['CZ'],
    forWhom: {
      de: prose`
        Organisationen und Einzelne mit einem Partner im anderen Land. Für Partnerschaften von Gemeinden und Vereinen
        gibt es einen eigenen Bereich.
      `,
      en: prose`
        Organisations and individuals with a partner in the other country. Partnerships of municipalities and
        associations have a section of their own.
      `,
    },
    pays: {
      de: 'Bis zur Hälfte der Kosten, auch für Begegnungen und die Feier eines neuen Partnerschaftsvertrags.',
      en: 'Up to half of the cost, including meetings and the signing of a new partnership agreement.',
    },
    amounts: [],
    ownShare: { de: 'Mindestens die Hälfte.', en: 'At least half.' },
    rhythm: {
      de: prose`
        Jeweils zum 31. März, 30. Juni, 30. September und 31. Dezember, für Projekte ab dem übernächsten Quartal.
      `,
      en: 'On 31 March, 30 June, 30 September and 31 December, for projects from the quarter after next.',
    },
    deadlines: ['2026-12-31'],
    url: 'http://fondbudoucnosti.cz/de/was-wir-fordern/',
    adviserKeys: [],
    state: 'open',
    stateAsOf: '2025-05-22',
    sources: [source('Deutsch-Tschechischer Zukunftsfonds', 'http://fondbudoucnosti.cz/de/was-wir-fordern/')],
    internalNote: 'Die Frist 31. Dezember 2026 folgt aus der Regel und ist für 2026 nicht gedruckt zu finden.',
  },
  {
    id: 'sdpz',
    name: { de: 'Stiftung für deutsch-polnische Zusammenarbeit', en: 'Foundation for Polish-German Cooperation' },
    giver: { de: 'Stiftung beider Regierungen, seit 1991', en: 'Foundation of both governments, since 1991' },
    applicants: ['municipality', 'association'],
    region: 'countries',
    countries: ['PL', 'UA'],
    forWhom: {
      de: 'Einrichtungen aus beiden Ländern gemeinsam. Kommunen sind ausdrücklich eingeladen.',
      en: 'Institutions from both countries together. Municipalities are expressly invited.',
    },
    pays: {
      de: 'Gemeinsame Projekte, auch solche aus Partnerschaften von Kommunen.',
      en: 'Joint projects, including those of municipal partnerships.',
    },
    amounts: [
      {
        comparator: 'about',
        value: 21800,
        per: { de: 'höchstens, je Projekt (100.000 Złoty)', en: 'at most, per project (100,000 złoty)' },
        asOf: null,
      },
      {
        comparator: 'about',
        value: 6500,
        per: { de: 'höchstens, je kleinem Projekt (30.000 Złoty)', en: 'at most, per small project (30,000 złoty)' },
        asOf: null,
      },
    ],
    ownShare: {
      de: 'Mindestens die Hälfte, bei kleinen Projekten ein Fünftel.',
      en: 'At least half, one fifth for small projects.',
    },
    rhythm: { de: 'Laufend, drei Monate vor Beginn.', en: 'At any time, three months before the start.' },
    deadlines: [],
    url: 'http://sdpz.org/zuschussantrage/allgemeine-informationen',
    adviserKeys: [],
    state: 'unknown',
    stateAsOf: null,
    stateNote: {
      de: 'Die Seiten der Stiftung tragen kein Datum.',
      en: 'The pages of the foundation carry no date.',
    },
    sources: [
      source(
        'Stiftung für deutsch-polnische Zusammenarbeit',
        'http://sdpz.org/zuschussantrage/allgemeine-informationen',
      ),
    ],
    internalNote: 'Euro nach dem Kurs des Złoty, um 2022/23. Für Projekte mit der Ukraine bis zu etwa 6.400 Euro.',
  },
  {
    id: 'preis-der-praesidenten',
    name: {
      de: 'Preis der Präsidenten, Deutschland–Italien',
      en: 'Presidents’ Prize, Germany–Italy',
    },
    giver: { de: 'Beide Regierungen je zur Hälfte', en: 'Both governments, half each' },
    applicants: ['municipality'],
    region: 'countries',
    countries: ['IT'],
    forWhom: {
      de: 'Deutsche und italienische Kommunen mit einem gemeinsamen Projekt.',
      en: 'German and Italian municipalities with a joint project.',
    },
    pays: {
      de: 'Preisgeld für Partnerschaften mit Blick nach vorn.',
      en: 'Prize money for partnerships that look ahead.',
    },
    amounts: [
      { comparator: 'up-to', value: 50000, per: { de: 'je Projekt', en: 'per project' }, asOf: '2023' },
      { comparator: 'exactly', value: 200000, per: { de: 'insgesamt', en: 'in total' }, asOf: '2023' },
    ],
    rhythm: { de: 'Ausgeschrieben 2021 und 2023.', en: 'Announced in 2021 and 2023.' },
    deadlines: [],
    url: null,
    adviserKeys: ['rgre', 'dstgb'],
    state: 'unknown',
    stateAsOf: '2023-01-09',
    stateNote: {
      de: 'Nach der zweiten Ausschreibung im Januar 2023 wissen wir nichts.',
      en: 'We know nothing later than the second call in January 2023.',
    },
    sources: [
      source(
        'Italienische Botschaft Berlin',
        'https://ambberlino.esteri.it/de/news/dall_ambasciata/2023/01/i-presidenti-mattarella-e-steinmeier-2/',
      ),
    ],
  },
];
