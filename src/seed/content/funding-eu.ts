import { source } from './fact-sources.ts';
import { prose } from './prose.ts';
import type { SeedProgramme } from './seed-types.ts';

const commission = {
  de: 'Europäische Kommission, Exekutivagentur EACEA',
  en: 'European Commission, executive agency EACEA',
};
const youthAgency = {
  de: 'Europäische Union, in Deutschland die Nationale Agentur JUGEND für Europa in Bonn',
  en: 'European Union, in Germany the National Agency JUGEND für Europa in Bonn',
};

/** Money of the European Union. */
export const fundingOfEurope: SeedProgramme[] = [
  {
    id: 'cerv-town-twinning',
    name: { de: 'CERV, Städtepartnerschaften', en: 'CERV, Town Twinning' },
    giver: commission,
    applicants: ['municipality', 'association'],
    region: 'eu',
    countries: [],
    forWhom: {
      de: prose`
        Kommunen und Vereinigungen ohne Gewinnzweck, die sie vertreten, darunter Partnerschaftsvereine. Mindestens zwei
        Kommunen aus zwei teilnehmenden Ländern.
      `,
      en: prose`
        Municipalities and non-profit associations that act for them, twinning associations included. At least two
        municipalities from two participating countries.
      `,
    },
    pays: {
      de: prose`
        Treffen von Bürgerinnen und Bürgern zu einem europäischen Thema, als Pauschale nach der Zahl der Gäste aus dem
        Ausland. Ein Gegenbesuch kann im selben Antrag stehen.
      `,
      en: prose`
        Meetings of citizens on a European topic, as a lump sum by the number of guests from abroad. A return visit can
        be in the same application.
      `,
    },
    conditions: {
      de: 'Im Aufruf 2024: mindestens 50 Teilnehmende, 25 davon eingeladene aus dem Ausland, Dauer 6 bis 12 Monate.',
      en: 'In the 2024 call: at least 50 participants, 25 of them invited from abroad, lasting 6 to 12 months.',
    },
    amounts: [
      {
        comparator: 'exactly',
        value: 8455,
        valueTo: 50745,
        per: { de: 'je Projekt', en: 'per project' },
        asOf: '2025',
      },
    ],
    ownShare: { de: 'Eigenes Geld ist einzuplanen.', en: 'Money of your own has to be planned for.' },
    rhythm: { de: 'Einmal im Jahr, zuletzt Mitte September.', en: 'Once a year, most recently in mid-September.' },
    deadlines: ['2024-09-19', '2025-09-17'],
    url: 'https://www.kontaktstelle-cerv.de/',
    adviserKeys: ['efbb', 'rgre', 'auslandsgesellschaft'],
    state: 'unknown',
    stateAsOf: '2026-01',
    stateNote: {
      de: prose`
        Die Runde 2025 endete am 17. September 2025. Für 2026 war eine Frist bis September in Aussicht gestellt;
        bestätigt ist sie uns nicht. Das Programm läuft bis 2027.
      `,
      en: prose`
        The 2025 round closed on 17 September 2025. A deadline by September had been announced for 2026; we have no
        confirmation of it. The programme runs until 2027.
      `,
    },
    sources: [
      source(
        'europa.ruhr',
        'https://www.europa.ruhr/europa-services/detailseite-europa-infos/news/foerderaufruf-staedtepartnerschaften-2025',
      ),
      source(
        'Kommunal (Österreich)',
        'https://kommunal.at/zwei-foerderaufrufe-fuer-gemeindepartnerschaften-und-netzwerke',
      ),
    ],
    internalNote: prose`
      Bis 30.000 Euro galt nur 2021 und 2022. Ob Partner im Vereinigten Königreich, in der Türkei oder der Ukraine
      gefördert werden, ist nicht belegt.
    `,
  },
  {
    id: 'cerv-networks',
    name: { de: 'CERV, Netzwerke von Kommunen', en: 'CERV, Networks of Towns' },
    giver: commission,
    applicants: ['municipality'],
    region: 'eu',
    countries: [],
    forWhom: {
      de: prose`
        Mindestens vier Antragsteller aus vier teilnehmenden Ländern, darunter zwei Staaten der EU. Die Federführung hat
        eine Kommune.
      `,
      en: prose`
        At least four applicants from four participating countries, two of them EU states. A local authority takes the
        lead.
      `,
    },
    pays: {
      de: 'Gemeinsame Vorhaben von 12 bis 24 Monaten mit Tagungen, Schulungen und Kampagnen in mindestens zwei Ländern.',
      en: 'Joint projects of 12 to 24 months with conferences, training and campaigns in at least two countries.',
    },
    amounts: [],
    ownShare: { de: '2023 und 2024 trug die EU 90 Prozent.', en: 'In 2023 and 2024 the EU bore 90 per cent.' },
    rhythm: { de: 'Einmal im Jahr, im Frühjahr.', en: 'Once a year, in spring.' },
    deadlines: ['2025-03-27', '2026-04-16'],
    url: 'https://www.kontaktstelle-cerv.de/',
    adviserKeys: ['efbb'],
    state: 'ended',
    stateAsOf: '2026-04-16',
    stateNote: {
      de: 'Die letzte bekannte Runde endete am 16. April 2026. Von einer Runde 2027 wissen wir nichts.',
      en: 'The last known round closed on 16 April 2026. We know of no 2027 round.',
    },
    sources: [
      source(
        'Landesservicestelle NRW',
        'https://veranstaltungen-landesservicestelle-nrw.de/foerdermittel/cerv-kommunale-netzwerke',
      ),
      source('cerv.at', 'https://cerv.at/newsletter/cerv-newsletter-2023-10-32.html'),
    ],
  },
  {
    id: 'erasmus-youth-exchanges',
    name: { de: 'Erasmus+ Jugendbegegnungen', en: 'Erasmus+ youth exchanges' },
    giver: youthAgency,
    applicants: ['youth', 'association', 'municipality'],
    region: 'eu',
    countries: ['TR'],
    forWhom: {
      de: 'Gemeinnützige Träger, öffentliche Träger am Ort und Jugendgruppen. Die Jugendlichen sind 13 bis 30 Jahre alt.',
      en: 'Non-profit organisations, local public services and groups of young people aged 13 to 30.',
    },
    pays: {
      de: 'Pauschalen für die Reise und die Tage einer Begegnung ab fünf Tagen mit 16 bis 60 Jugendlichen.',
      en: 'Flat rates for travel and for the days of an exchange of five days or more with 16 to 60 young people.',
    },
    amounts: [],
    deadlines: [],
    url: 'https://erasmus-plus.ec.europa.eu/de/programme-guide/part-b/key-action-1/youth-exchanges',
    adviserKeys: ['auslandsgesellschaft', 'rgre'],
    state: 'open',
    stateAsOf: '2025-11-25',
    stateNote: { de: 'Das Programm läuft von 2021 bis 2027.', en: 'The programme runs from 2021 to 2027.' },
    sources: [
      source(
        'JUGEND für Europa',
        'https://www.jugendfuereuropa.de/news/11525-entwickeln-sie-ihre-organisation-mit-kooperationspartnerschaften-weiter-nur-eine-antragsfrist-in-2026',
      ),
    ],
    internalNote:
      'Fristen und Sätze sind nicht belegt. Alter und Gruppengröße stehen im Programmhandbuch, bitte prüfen.',
  },
  {
    id: 'erasmus-cooperation',
    name: { de: 'Erasmus+ Jugend, Kooperationspartnerschaften', en: 'Erasmus+ Youth, cooperation partnerships' },
    giver: youthAgency,
    applicants: ['youth', 'association'],
    region: 'eu',
    countries: [],
    forWhom: {
      de: 'Organisationen der Jugendarbeit mit Partnern im Ausland.',
      en: 'Youth work organisations with partners abroad.',
    },
    pays: {
      de: 'Mehrjährige gemeinsame Vorhaben, auch Personal, Honorare und Material.',
      en: 'Joint projects over several years, including staff, fees and materials.',
    },
    amounts: [120000, 250000, 400000].map((value) => ({
      comparator: 'exactly',
      value,
      per: { de: 'eine von drei Pauschalen', en: 'one of three lump sums' },
      asOf: '2026',
    })),
    rhythm: { de: '2026 gab es eine einzige Frist.', en: 'There was a single deadline in 2026.' },
    deadlines: ['2026-03-05'],
    url: 'https://www.jugendfuereuropa.de/news/11525-entwickeln-sie-ihre-organisation-mit-kooperationspartnerschaften-weiter-nur-eine-antragsfrist-in-2026',
    adviserKeys: [],
    state: 'ended',
    stateAsOf: '2026-03-05',
    stateNote: {
      de: 'Die Runde 2026 ist vorbei. Von einer Runde 2027 wissen wir nichts.',
      en: 'The 2026 round is over. We know of no 2027 round.',
    },
    sources: [
      source(
        'JUGEND für Europa',
        'https://www.jugendfuereuropa.de/news/11525-entwickeln-sie-ihre-organisation-mit-kooperationspartnerschaften-weiter-nur-eine-antragsfrist-in-2026',
      ),
    ],
  },
];
