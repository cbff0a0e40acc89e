import { source } from './fact-sources.ts';
import { prose } from './prose.ts';
import type { SeedProgramme } from './seed-types.ts';

const giver = {
  de: 'Engagement Global (SKEW) für das Entwicklungsministerium BMZ',
  en: 'Engagement Global (SKEW) for the development ministry BMZ',
};
const overview = source('Engagement Global', 'https://skew.engagement-global.de/unterstuetzung-durch-nakopa.html');

/** Federal money for partnerships with developing countries. */
export const fundingOfDevelopment: SeedProgramme[] = [
  {
    id: 'skew-kpf',
    name: { de: 'Kleinprojektefonds der SKEW', en: 'SKEW small project fund' },
    giver,
    applicants: ['municipality'],
    region: 'developing',
    countries: ['UA'],
    forWhom: {
      de: 'Kommunalverwaltungen. Die Partnerkommune liegt in einem Entwicklungsland nach der Liste der OECD.',
      en: 'Municipal administrations. The partner is in a developing country on the list of the OECD.',
    },
    pays: {
      de: 'Bis zu 90 Prozent kleiner Vorhaben, Begegnungen und Partnerschaftsprojekte von höchstens 12 Monaten.',
      en: 'Up to 90 per cent of small projects, meetings and partnership projects of 12 months at most.',
    },
    amounts: [
      {
        comparator: 'exactly',
        value: 1000,
        valueTo: 20000,
        per: { de: 'je Projekt', en: 'per project' },
        asOf: '2024',
      },
      {
        comparator: 'up-to',
        value: 50000,
        per: {
          de: 'für Begegnungen und kleine Partnerschaftsprojekte',
          en: 'for meetings and small partnership projects',
        },
        asOf: '2024',
      },
    ],
    ownShare: { de: 'Mindestens 10 Prozent.', en: 'At least 10 per cent.' },
    rhythm: { de: '2022 und 2024 bis zum 15. Oktober.', en: 'Until 15 October in 2022 and 2024.' },
    deadlines: ['2024-10-15'],
    url: 'https://skew.engagement-global.de/kleinprojektefonds.html',
    adviserKeys: ['rgre'],
    state: 'unknown',
    stateAsOf: '2024-10',
    stateNote: {
      de: 'Die Frist von 2024 ist vorbei. Einen neuen Termin kündigt die Seite des Programms nur an.',
      en: 'The 2024 deadline has passed. The programme’s page merely promises a new date.',
    },
    sources: [source('Engagement Global', 'https://skew.engagement-global.de/kleinprojektefonds.html')],
  },
  {
    id: 'skew-nakopa',
    name: {
      de: 'Nakopa, nachhaltige Kommunalentwicklung',
      en: 'Nakopa, sustainable municipal development',
    },
    giver,
    applicants: ['municipality'],
    region: 'developing',
    countries: ['UA'],
    forWhom: {
      de: 'Kommunen gemeinsam mit einer Partnerkommune in einem Entwicklungsland nach der Liste der OECD.',
      en: 'Municipalities together with a partner in a developing country on the list of the OECD.',
    },
    pays: {
      de: 'Bis zu 90 Prozent größerer Projekte zu Daseinsvorsorge, Verwaltung oder Klima, bis zu drei Jahre.',
      en: 'Up to 90 per cent of larger projects on public services, administration or climate, for up to three years.',
    },
    amounts: [
      {
        comparator: 'exactly',
        value: 50000,
        valueTo: 250000,
        per: { de: 'je Projekt', en: 'per project' },
        asOf: '2024',
      },
    ],
    ownShare: {
      de: 'Mindestens 10 Prozent. Geld des Landes kann sie ersetzen.',
      en: 'At least 10 per cent. Money of the state can replace it.',
    },
    rhythm: {
      de: 'In zwei Stufen, erst eine Interessenbekundung, dann der Antrag.',
      en: 'In two stages, first an expression of interest, then the application.',
    },
    deadlines: ['2023-09-30'],
    url: overview.url,
    adviserKeys: ['stgb-nrw'],
    state: 'unknown',
    stateAsOf: '2024',
    stateNote: {
      de: 'Bekannt bis zur Runde mit Projekten ab Januar 2025.',
      en: 'Known up to the round with projects from January 2025.',
    },
    sources: [overview],
  },
  {
    id: 'skew-fkkp',
    name: { de: 'FKKP, kommunale Klimaprojekte', en: 'FKKP, municipal climate projects' },
    giver,
    applicants: ['municipality'],
    region: 'developing',
    countries: [],
    forWhom: {
      de: 'Kommunen im Projekt Kommunale Klimapartnerschaften, die schon größere Vorhaben mit der SKEW hatten.',
      en: 'Municipalities in the climate partnerships project that have had larger projects with SKEW before.',
    },
    pays: {
      de: 'Bis zu 90 Prozent der Klimaprojekte mit der Partnerkommune.',
      en: 'Up to 90 per cent of climate projects with the partner municipality.',
    },
    amounts: [
      {
        comparator: 'exactly',
        value: 250000,
        valueTo: 500000,
        per: { de: 'je Projekt', en: 'per project' },
        asOf: '2024',
      },
    ],
    rhythm: { de: 'Einmal im Jahr, in zwei Stufen.', en: 'Once a year, in two stages.' },
    deadlines: ['2023-05-07'],
    url: overview.url,
    adviserKeys: [],
    state: 'unknown',
    stateAsOf: '2024',
    stateNote: {
      de: 'Der letzte bekannte Aufruf galt 2023 und 2024.',
      en: 'The last known call was for 2023 and 2024.',
    },
    sources: [overview],
    internalNote: 'Der Aufruf von 2023 nannte 100.000 Euro als Untergrenze, die Seite von 2024 nennt 250.000 Euro.',
  },
  {
    id: 'skew-ukraine',
    name: { de: 'Reisen zum Anbahnen, Ukraine', en: 'Trips to start a partnership, Ukraine' },
    giver,
    applicants: ['municipality'],
    region: 'countries',
    countries: ['UA'],
    forWhom: {
      de: 'Kommunen, die einen Partner in der Ukraine haben oder suchen.',
      en: 'Municipalities that have or look for a partner in Ukraine.',
    },
    pays: {
      de: 'Die Reise von bis zu fünf Personen für drei bis fünf Tage, dazu Vermittlung und Beratung.',
      en: 'Travel for up to five people for three to five days, and help with finding a partner.',
    },
    amounts: [],
    rhythm: { de: 'Sechs Wochen vorher melden.', en: 'Get in touch six weeks ahead.' },
    deadlines: [],
    url: 'https://skew.engagement-global.de/ukraine.html',
    adviserKeys: ['auslandsgesellschaft', 'rgre', 'dst', 'dlt', 'dstgb'],
    state: 'unknown',
    stateAsOf: '2025-06',
    stateNote: {
      de: prose`
        Die Seite des Programms trägt kein Datum. Im Juni 2025 sagte die Bundesministerin weiteres Geld für das Netzwerk
        zu.
      `,
      en: 'The programme’s page carries no date. In June 2025 the federal minister promised the network more money.',
    },
    sources: [
      source('Engagement Global', 'https://skew.engagement-global.de/ukraine.html'),
      source(
        'Utility Platform',
        'https://utility-platform.de/deutsch-ukrainische-kommunale-partnerschaftskonferenz-im-juni-2025',
      ),
    ],
  },
  {
    id: 'skew-kepol',
    name: { de: 'KEpol, eine Personalstelle in der Kommune', en: 'KEpol, a post in the municipality' },
    giver,
    applicants: ['municipality'],
    region: 'developing',
    countries: [],
    forWhom: { de: 'Kommunen in Deutschland.', en: 'Municipalities in Germany.' },
    pays: {
      de: 'Eine Personalstelle für Entwicklungspolitik und Partnerschaften für 24 Monate, verlängerbar um weitere 24.',
      en: 'A post for development policy and partnerships for 24 months, with another 24 possible.',
    },
    amounts: [],
    ownShare: {
      de: 'Mindestens 10 Prozent, in der Verlängerung 25 Prozent.',
      en: 'At least 10 per cent, 25 per cent in the extension.',
    },
    deadlines: [],
    url: 'https://skew.engagement-global.de/koordination-kommunaler-entwicklungspolitik.html',
    adviserKeys: ['stgb-nrw'],
    state: 'open',
    stateAsOf: '2026',
    stateNote: {
      de: '2026 ausgeschrieben für Projekte ab 2027. Die Frist ist uns nicht bekannt.',
      en: 'Announced in 2026 for projects from 2027. We do not know the deadline.',
    },
    sources: [
      source(
        'Kommunen.NRW',
        'https://kommunen.nrw/themen/interkommunale-zusammenarbeit/aktuelles-aus-der-kommunalen-entwicklungszusammenarbeit',
      ),
    ],
  },
];
