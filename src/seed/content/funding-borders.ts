import { source } from './fact-sources.ts';
import { prose } from './prose.ts';
import type { SeedProgramme } from './seed-types.ts';

/** Money for the neighbours across the border, and of the European Union for volunteers. */
export const fundingAcrossBorders: SeedProgramme[] = [
  {
    id: 'interreg-de-nl-kpf',
    name: { de: 'Interreg Deutschland–Niederlande, Kleinprojekte', en: 'Interreg Germany–Netherlands, small projects' },
    giver: {
      de: 'EU, Niederlande, Land NRW und weitere; beantragt bei der eigenen Euregio',
      en: 'EU, the Netherlands, State of NRW and others; applied for at your Euregio',
    },
    applicants: ['municipality', 'association', 'school', 'citizen'],
    region: 'countries',
    countries: ['NL'],
    forWhom: {
      de: 'Alle Rechtsformen, auch Einzelne. Im Programmgebiet braucht es einen deutschen und einen niederländischen Partner.',
      en: 'Any legal form, individuals too. It takes a German and a Dutch partner in the programme area.',
    },
    pays: {
      de: 'Aktionen von einem Tag, etwa ein Turnier, ein Konzert, einen Schüleraustausch, und die Hälfte größerer Vorhaben.',
      en: 'Activities of one day, such as a tournament, a concert or a pupil exchange, and half of larger projects.',
    },
    amounts: [
      {
        comparator: 'exactly',
        value: 750,
        per: { de: 'je Aktion von einem Tag', en: 'per one-day activity' },
        asOf: '2025',
      },
      { comparator: 'up-to', value: 25000, per: { de: 'je größeres Projekt', en: 'per larger project' }, asOf: '2025' },
    ],
    deadlines: [],
    url: 'https://www.euregio.org/action/news/item/560?language=2',
    adviserKeys: ['auslandsgesellschaft'],
    state: 'open',
    stateAsOf: '2025',
    stateNote: { de: 'Das Programm läuft seit 2023.', en: 'The programme has been running since 2023.' },
    sources: [
      source('Euregio Rhein-Waal', 'https://www.euregio.org/action/news/item/560?language=2'),
      source('EUREGIO', 'https://euregio.eu/de/?p=8543'),
    ],
    internalNote: 'Ältere Seiten nennen 1.000 Euro für kleine Aktionen; das war der Zeitraum davor.',
  },
  {
    id: 'interreg-meuse-rhine',
    name: { de: 'Interreg Maas-Rhein, People to People', en: 'Interreg Meuse-Rhine, People to People' },
    giver: { de: 'EU und weitere, über die Euregio Maas-Rhein', en: 'EU and others, through the Euregio Meuse-Rhine' },
    applicants: ['association', 'school', 'municipality'],
    region: 'countries',
    countries: ['BE', 'NL'],
    forWhom: {
      de: 'Vereine, Schulen und kleine Einrichtungen im Dreiländereck.',
      en: 'Associations, schools and small institutions where the three countries meet.',
    },
    pays: {
      de: 'Vorhaben über die Grenze, die nah an den Menschen sind.',
      en: 'Projects across the border that are close to people.',
    },
    amounts: [],
    deadlines: [],
    url: null,
    adviserKeys: [],
    state: 'open',
    stateAsOf: '2024',
    stateNote: {
      de: 'Angekündigt für 2024 bis 2027 mit insgesamt 1,6 Millionen Euro.',
      en: 'Announced for 2024 to 2027 with 1.6 million euros in total.',
    },
    sources: [source('BRF Nachrichten', 'https://brf.be/allgemein/1919755')],
    internalNote: 'Der Betrag je Projekt ist nicht belegt.',
  },
  {
    id: 'solidarity-corps',
    name: { de: 'Europäisches Solidaritätskorps', en: 'European Solidarity Corps' },
    giver: { de: 'Europäische Union', en: 'European Union' },
    applicants: ['youth'],
    region: 'eu',
    countries: [],
    forWhom: {
      de: 'Junge Menschen, Gruppen von Freiwilligen und Träger am Ort.',
      en: 'Young people, groups of volunteers and local organisations.',
    },
    pays: {
      de: 'Freiwilligendienste und Projekte, die junge Menschen selbst aufbauen.',
      en: 'Volunteering and projects that young people set up themselves.',
    },
    amounts: [],
    deadlines: [],
    url: null,
    adviserKeys: ['auslandsgesellschaft'],
    state: 'unknown',
    stateAsOf: null,
    sources: [
      source('Netzwerkstelle Städtepartnerschaften', 'https://staedtepartnerschaftennrw.org/foerdermittel-der-eu/'),
    ],
    internalNote: 'Nur auf einer Seite ohne Datum belegt.',
  },
  {
    id: 'dff-volunteers',
    name: {
      de: 'Deutsch-Französischer Freiwilligendienst in Kommunen',
      en: 'Franco-German voluntary service in local authorities',
    },
    giver: {
      de: 'Service Civique in Frankreich mit dem Deutsch-Französischen Jugendwerk',
      en: 'Service Civique in France with the Franco-German Youth Office',
    },
    applicants: ['youth', 'municipality'],
    region: 'countries',
    countries: ['FR'],
    forWhom: {
      de: 'Partnerkommunen, die einen jungen Menschen von 18 bis 25 Jahren für ein Jahr aufnehmen.',
      en: 'Twin municipalities that take in a young person aged 18 to 25 for a year.',
    },
    pays: {
      de: 'Ein Jahr in der Verwaltung der Partnerkommune.',
      en: 'A year in the administration of the twin municipality.',
    },
    amounts: [],
    deadlines: [],
    url: null,
    adviserKeys: ['rgre'],
    state: 'unknown',
    stateAsOf: null,
    sources: [source('RGRE', 'https://www.rgre.de/foerderung/foerderung-staedtepartnerschaften/')],
    internalNote: prose`Die Seite ist ohne Datum, jünger als 2018. Beträge sind nicht belegt.`,
  },
];
