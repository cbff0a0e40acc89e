import { source } from './fact-sources.ts';
import { prose } from './prose.ts';
import type { SeedProgramme } from './seed-types.ts';

/** Money of the State of North Rhine-Westphalia, and of its municipalities. */
export const fundingOfNrw: SeedProgramme[] = [
  {
    id: 'europa-schecks',
    name: { de: 'Europa-Schecks', en: 'Europa-Schecks (Europe cheques)' },
    giver: {
      de: 'Land NRW, Staatskanzlei; bearbeitet von der Bezirksregierung Münster',
      en: 'State of NRW, State Chancellery; handled by the district government of Münster',
    },
    applicants: ['association', 'municipality', 'school'],
    region: 'council-of-europe',
    countries: [],
    forWhom: {
      de: prose`
        Eingetragene Vereine, Kommunen, Schulen, Hochschulen sowie Einrichtungen für Kultur, Sport und Bildung. Private,
        Parteien und Firmen mit Gewinnabsicht sind ausgeschlossen.
      `,
      en: prose`
        Registered associations, municipalities, schools, universities and institutions for culture, sport and
        education. Private persons, parties and firms run for profit are excluded.
      `,
    },
    pays: {
      de: prose`
        Projekte zu Europa, die in NRW wirken. Das schließt ein, eine Partnerschaft mit einem Ort in den Ländern des
        Europarats zu pflegen oder neu zu beginnen.
      `,
      en: prose`
        Projects about Europe that have an effect in NRW. That includes keeping up or starting a partnership with a
        place in the countries of the Council of Europe.
      `,
    },
    conditions: {
      de: 'Ein Projekt dauert höchstens drei Monate. Erstattet wird nachher, bis zur Hälfte ist ein Vorschuss möglich.',
      en: 'A project lasts three months at most. Costs are refunded later; up to half can be paid in advance.',
    },
    amounts: [{ comparator: 'up-to', value: 25000, per: { de: 'je Projekt', en: 'per project' }, asOf: '2026' }],
    ownShare: { de: 'Eigenes Geld ist nicht nötig.', en: 'No money of your own is needed.' },
    rhythm: {
      de: 'Mehrere Stichtage im Jahr. Der Antrag muss zwei Monate vor Beginn da sein.',
      en: 'Several cut-off dates a year. The application has to arrive two months before the start.',
    },
    deadlines: ['2025-08-01', '2025-12-01', '2026-02-01'],
    url: 'https://mbeim.nrw/europa-schecks',
    adviserKeys: ['stk-nrw', 'stgb-nrw'],
    state: 'open',
    stateAsOf: '2026-02-01',
    stateNote: {
      de: 'Für 2026 stand eine Million Euro bereit. Weitere Stichtage und die Runde 2027 sind uns nicht bekannt.',
      en: 'One million euros was set aside for 2026. We do not know of further dates or of a 2027 round.',
    },
    sources: [
      source(
        'Kommunen.NRW',
        'https://kommunen.nrw/themen/europa-und-internationales/landesinitiative-europa-schecks-bewerbungsaufruf-zu-den-europawochen-2026',
      ),
      source('Land NRW', 'https://mbeim.nrw/europa-schecks'),
    ],
  },
  {
    id: 'kjfp-nrw',
    name: {
      de: 'Kinder- und Jugendförderplan NRW, internationale Jugendarbeit',
      en: 'NRW child and youth support plan, international youth work',
    },
    giver: {
      de: 'Land NRW, über die Landesjugendämter des LVR in Köln und des LWL in Münster',
      en: 'State of NRW, through the regional youth offices of LVR in Cologne and LWL in Münster',
    },
    applicants: ['youth', 'association'],
    region: 'world',
    countries: [],
    forWhom: {
      de: 'Freie Träger der Jugendhilfe und örtliche öffentliche Träger in NRW.',
      en: 'Independent youth welfare organisations and local public youth services in NRW.',
    },
    pays: {
      de: 'Zuschüsse zu Begegnungen von Jugendlichen und von Fachkräften. Die Höhe hängt von der Maßnahme ab.',
      en: 'Grants for exchanges of young people and of youth workers. The amount depends on the measure.',
    },
    amounts: [],
    rhythm: { de: '1. Dezember für das folgende Kalenderjahr.', en: '1 December for the following calendar year.' },
    deadlines: ['2026-12-01'],
    url: 'https://lwl-landesjugendamt.de/de/finanzielle-foerderung/kjfp-nrw',
    adviserKeys: [],
    state: 'open',
    stateAsOf: '2024-04-17',
    stateNote: { de: 'Der Plan gilt von 2023 bis 2027.', en: 'The plan runs from 2023 to 2027.' },
    sources: [
      source('LWL-Landesjugendamt Westfalen', 'https://lwl-landesjugendamt.de/de/finanzielle-foerderung/kjfp-nrw'),
    ],
    internalNote: 'Die Frist 1. Dezember 2026 folgt aus der Regel, ein Aufruf für 2027 ist nicht belegt.',
  },
  {
    id: 'nrw-dnipropetrovsk',
    name: {
      de: 'Wiederaufbauprojekte mit der Oblast Dnipropetrowsk',
      en: 'Rebuilding projects with Dnipropetrovsk Oblast',
    },
    giver: { de: 'Land NRW, über Engagement Global', en: 'State of NRW, through Engagement Global' },
    applicants: ['municipality', 'association'],
    region: 'countries',
    countries: ['UA'],
    forWhom: {
      de: prose`
        Gemeinnützige und öffentliche Träger in NRW mit einem Partner in der Oblast Dnipropetrowsk. Eine förmliche
        Partnerschaft wird nicht verlangt.
      `,
      en: prose`
        Non-profit and public organisations in NRW with a partner in Dnipropetrovsk Oblast. No formal partnership is
        asked for.
      `,
    },
    pays: {
      de: 'Wiederaufbau, fachlichen Austausch, soziale und kulturelle Hilfe.',
      en: 'Rebuilding, exchange of expertise, social and cultural help.',
    },
    amounts: [
      {
        comparator: 'up-to',
        value: 40000,
        per: {
          de: 'in der Regel, für Kommunen und öffentliche Einrichtungen',
          en: 'as a rule, for public institutions',
        },
        asOf: '2023-10',
      },
      {
        comparator: 'up-to',
        value: 20000,
        per: { de: 'in der Regel, für die Zivilgesellschaft', en: 'as a rule, for civil society' },
        asOf: '2023-10',
      },
    ],
    deadlines: [],
    url: 'https://www.engagement-global.de/de/wiederaufbauprojekte-nrw-dnipropetrowsk',
    adviserKeys: ['stk-nrw', 'auslandsgesellschaft'],
    state: 'unknown',
    stateAsOf: '2023-10',
    stateNote: {
      de: 'Im Oktober 2023 mit 180.000 Euro begonnen. Die Seite des Programms trägt kein Datum.',
      en: 'Started in October 2023 with 180,000 euros. The programme’s page carries no date.',
    },
    sources: [
      source(
        'Land NRW',
        'https://land.nrw/pressemitteilung/neues-foerderprogramm-fuer-wiederaufbauprojekte-zwischen-nordrhein-westfalen-und',
      ),
    ],
  },
  {
    id: 'nrw-ghana',
    name: { de: 'Kommunaler Fachaustausch NRW–Ghana', en: 'Municipal expert exchange NRW–Ghana' },
    giver: {
      de: 'Land NRW mit der Servicestelle Kommunen in der Einen Welt (SKEW)',
      en: 'State of NRW with the Service Agency Communities in One World (SKEW)',
    },
    applicants: ['municipality'],
    region: 'countries',
    countries: ['GH'],
    forWhom: {
      de: 'Kommunen in NRW, die einen Partner in Ghana haben oder suchen.',
      en: 'Municipalities in NRW that have or look for a partner in Ghana.',
    },
    pays: {
      de: 'Informationsreisen in beide Richtungen, Hospitationen und Schulungen.',
      en: 'Study visits in both directions, job shadowing and training.',
    },
    amounts: [],
    deadlines: [],
    url: 'https://land.nrw/pressemitteilung/fachaustausch-fuer-kommunen-startet-landesregierung-stellt-neues-element-der',
    adviserKeys: ['stk-nrw'],
    state: 'open',
    stateAsOf: '2025-07',
    stateNote: {
      de: 'Im Juli 2025 lief die siebte Runde des Verwaltungsaustauschs.',
      en: 'The seventh round of the administrative exchange ran in July 2025.',
    },
    sources: [
      source(
        'World University Service',
        'https://wusgermany.de/de/globales-lernen/informationsstelle-bildungsauftrag-nord-sued/aktuelle-meldungen/deutsche-laender/runde-7-des-verwaltungsaustauschs-zwischen-nrw-und-ghana',
      ),
    ],
    internalNote:
      'Zwei Formate, Austausch der Ministerien (2017) und der Kommunen (2020); der Bericht 2025 mischt sie.',
  },
  {
    id: 'nrw-israel',
    name: { de: 'Shalom – Chaveruth, Partnerschaften NRW–Israel', en: 'Shalom – Chaveruth, partnerships NRW–Israel' },
    giver: { de: 'Land NRW, Staatskanzlei', en: 'State of NRW, State Chancellery' },
    applicants: ['municipality', 'association'],
    region: 'countries',
    countries: ['IL'],
    forWhom: {
      de: 'Kommunen und Zivilgesellschaft in NRW mit Partnern nahe der Grenze zu Gaza oder im Norden Israels.',
      en: 'Municipalities and civil society in NRW with partners near the border with Gaza or in the north of Israel.',
    },
    pays: {
      de: 'Wiederaufbau, Begegnungen und den Beginn neuer Partnerschaften.',
      en: 'Rebuilding, exchanges and the start of new partnerships.',
    },
    amounts: [
      {
        comparator: 'exactly',
        value: 300000,
        per: { de: 'für alle Projekte des Jahres zusammen', en: 'for all projects of the year together' },
        asOf: '2023',
      },
    ],
    deadlines: [],
    url: null,
    adviserKeys: ['stk-nrw'],
    state: 'unknown',
    stateAsOf: '2024',
    stateNote: {
      de: '2023 gab es sechs Projekte, 2024 ging es weiter. Danach wissen wir nichts.',
      en: 'There were six projects in 2023, and it went on in 2024. We know nothing later.',
    },
    sources: [
      source(
        'engagiert-in-nrw.de',
        'https://www.engagiert-in-nrw.de/aktuelle-meldungen/land-unterstuetzt-aufbau-von-partnerschaften-mit-israel',
      ),
    ],
  },
];
