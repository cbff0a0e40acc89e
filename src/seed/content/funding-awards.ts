import { source } from './fact-sources.ts';
import type { SeedProgramme } from './seed-types.ts';

/** Titles, a competition of the past, and what municipalities give to their own. */
export const awardsAndOwnMoney: SeedProgramme[] = [
  {
    id: 'europaaktive-kommune',
    name: { de: 'Auszeichnung Europaaktive Kommune', en: 'Award Europaaktive Kommune' },
    giver: { de: 'Land NRW', en: 'State of NRW' },
    applicants: ['municipality', 'association'],
    region: 'council-of-europe',
    countries: [],
    forWhom: {
      de: 'Kommunen und ihre Verbände. Ein zweiter Titel gilt der Zivilgesellschaft.',
      en: 'Municipalities and their associations. A second title is for civil society.',
    },
    pays: {
      de: 'Kein Geld, sondern einen Titel, Vernetzung und Öffentlichkeit.',
      en: 'No money, but a title, contacts and publicity.',
    },
    amounts: [],
    rhythm: { de: 'Etwa alle zwei bis drei Jahre.', en: 'About every two to three years.' },
    deadlines: ['2023-06-30', '2025-10-31'],
    url: 'https://mbeim.nrw/jetzt-bewerben-als-europaaktive-kommune-oder-europaaktive-zivilgesellschaft-0',
    adviserKeys: ['stk-nrw', 'rgre'],
    state: 'ended',
    stateAsOf: '2025-10-31',
    stateNote: {
      de: 'Die Bewerbung 2025 ist beendet. 68 Kommunen und Verbände trugen den Titel im April 2025.',
      en: 'Applications for 2025 are closed. 68 municipalities and associations held the title in April 2025.',
    },
    sources: [
      source(
        'RGRE',
        'https://www.rgre.de/aktuell/einzelansicht/meldung/start-der-bewerbungsphase-fuer-die-auszeichnungen-der-landesregierung-nrw-europaaktive-kommune-und-europaaktive-zivilgesellschaft',
      ),
    ],
  },
  {
    id: 'europa-bei-uns-zuhause',
    name: { de: 'Wettbewerb Europa bei uns zuhause', en: 'Competition Europa bei uns zuhause' },
    giver: { de: 'Land NRW', en: 'State of NRW' },
    applicants: ['municipality', 'association'],
    region: 'eu',
    countries: ['GB'],
    forWhom: {
      de: 'Kommunen, Partnerschaftsvereine und Zivilgesellschaft.',
      en: 'Municipalities, twinning associations and civil society.',
    },
    pays: { de: 'Erstattete Kosten, nachträglich als Prämie.', en: 'Costs refunded afterwards, as a premium.' },
    amounts: [{ comparator: 'up-to', value: 5000, per: { de: 'je Projekt', en: 'per project' }, asOf: '2022' }],
    rhythm: { de: '2019 bis 2021 jährlich zum 1. Juni.', en: 'Yearly on 1 June from 2019 to 2021.' },
    deadlines: ['2021-06-01'],
    url: 'https://www.mbei.nrw/de/Node/4209',
    adviserKeys: ['stk-nrw'],
    state: 'unknown',
    stateAsOf: '2021-06-01',
    stateNote: {
      de: 'Die letzte bekannte Runde war 2021 und 2022. Seit Herbst 2023 gibt es die Europa-Schecks.',
      en: 'The last known round was in 2021 and 2022. The Europa-Schecks have existed since autumn 2023.',
    },
    sources: [source('Netzwerkstelle Städtepartnerschaften', 'https://staedtepartnerschaftennrw.org/finanzierung/')],
    internalNote: 'Dass die Europa-Schecks den Wettbewerb ablösen, ist nicht belegt.',
  },
  {
    id: 'koeln-gestalten',
    name: { de: 'Köln, Städtepartnerschaften gestalten!', en: 'Cologne, Städtepartnerschaften gestalten!' },
    giver: { de: 'Stadt Köln', en: 'City of Cologne' },
    applicants: ['association'],
    region: 'countries',
    countries: [],
    forWhom: {
      de: 'Zivilgesellschaft in Köln, ein Beispiel für Geld der eigenen Stadt.',
      en: 'Civil society in Cologne, an example of money from your own city.',
    },
    pays: {
      de: 'Projekte mit den offiziellen Partnerstädten.',
      en: 'Projects with the official twin cities.',
    },
    amounts: [],
    deadlines: ['2024-03-31'],
    url: 'http://www.stadt-koeln.de/politik-und-verwaltung/internationales/europaarbeit/staedtepartnerschaften-gestalten',
    adviserKeys: [],
    state: 'unknown',
    stateAsOf: '2024-03-31',
    stateNote: { de: 'Die Runde 2024 ist beendet.', en: 'The 2024 round is over.' },
    sources: [
      source(
        'Stadt Köln',
        'http://www.stadt-koeln.de/politik-und-verwaltung/internationales/europaarbeit/staedtepartnerschaften-gestalten',
      ),
    ],
  },
  {
    id: 'monheim',
    name: { de: 'Monheim am Rhein, Fahrten in Partnerstädte', en: 'Monheim am Rhein, trips to twin towns' },
    giver: { de: 'Stadt Monheim am Rhein', en: 'Town of Monheim am Rhein' },
    applicants: ['association', 'school'],
    region: 'countries',
    countries: [],
    forWhom: {
      de: 'Gruppen ab sieben Personen, die zu mindestens 85 Prozent aus Monheim kommen.',
      en: 'Groups of seven or more, at least 85 per cent of them from Monheim.',
    },
    pays: {
      de: 'Einen Betrag am Tag, für Schulen doppelt, auch für Gegenbesuche. Rein touristische Fahrten sind ausgenommen.',
      en: 'A sum per day, double for schools, return visits too. Purely touristic trips are excluded.',
    },
    amounts: [
      {
        comparator: 'exactly',
        value: 7.5,
        per: { de: 'je Person und Tag', en: 'per person and day' },
        asOf: '2016',
      },
    ],
    rhythm: { de: 'Sechs Wochen vor dem Austausch.', en: 'Six weeks before the exchange.' },
    deadlines: [],
    url: null,
    adviserKeys: [],
    state: 'unknown',
    stateAsOf: '2016',
    sources: [
      source(
        'Rheinische Post',
        'http://m.rp-online.de/nrw/staedte/langenfeld/besuch-in-partnerstadt-lohnt-sich-doppelt-aid-1.5670529?mobile=1',
      ),
    ],
  },
  {
    id: 'bonn-hardtberg',
    name: { de: 'Bonn-Hardtberg, Zuschüsse für Villemomble', en: 'Bonn-Hardtberg, grants for Villemomble' },
    giver: { de: 'Bezirksvertretung Hardtberg, Stadt Bonn', en: 'Hardtberg district council, City of Bonn' },
    applicants: ['association', 'school'],
    region: 'countries',
    countries: ['FR'],
    forWhom: {
      de: 'Schulen, Jugendgruppen und Vereine aus dem Stadtbezirk, die sich mit Villemomble austauschen.',
      en: 'Schools, youth groups and associations of the district that hold exchanges with Villemomble.',
    },
    pays: {
      de: 'Begegnungen, soweit der Rat Geld bereitstellt.',
      en: 'Exchanges, as far as the city council provides money.',
    },
    amounts: [],
    deadlines: [],
    url: 'https://bonn.de/service-bieten/stadtpolitik-ortsrecht/ortsrecht/rat-ausschuesse-allgemeines/richtlinien-zuschuesse-staedtepartnerschaft-villemomble-hardtberg.php',
    adviserKeys: [],
    state: 'unknown',
    stateAsOf: null,
    sources: [
      source(
        'Stadt Bonn',
        'https://bonn.de/service-bieten/stadtpolitik-ortsrecht/ortsrecht/rat-ausschuesse-allgemeines/richtlinien-zuschuesse-staedtepartnerschaft-villemomble-hardtberg.php',
      ),
    ],
  },
];
