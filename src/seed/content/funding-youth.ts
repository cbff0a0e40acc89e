import { source } from './fact-sources.ts';
import { prose } from './prose.ts';
import type { SeedProgramme } from './seed-types.ts';

/** Money of the offices for youth exchange with one country each. */
export const fundingOfYouth: SeedProgramme[] = [
  {
    id: 'dpjw',
    name: { de: 'Deutsch-Polnisches Jugendwerk (DPJW)', en: 'German-Polish Youth Office (DPJW)' },
    giver: { de: 'Deutschland und Polen', en: 'Germany and Poland' },
    applicants: ['youth', 'school', 'association', 'municipality'],
    region: 'countries',
    countries: ['PL'],
    forWhom: {
      de: prose`
        Schulen, Vereine, Kommunen und andere mit einem Partner in Polen. Die Teilnehmenden sind in der Regel 12 bis 26
        Jahre alt, ein drittes Land ist möglich.
      `,
      en: prose`
        Schools, associations, municipalities and others with a partner in Poland. Participants are usually 12 to 26;
        a third country is possible.
      `,
    },
    pays: {
      de: 'Pauschalen, den Gastgebern für das Programm, den Gästen für die Reise.',
      en: 'Flat rates, to the hosts for the programme and to the guests for the journey.',
    },
    amounts: [
      {
        comparator: 'up-to',
        value: 25000,
        per: { de: 'Programmkosten je Projekt in Deutschland', en: 'programme costs per project in Germany' },
        asOf: '2026',
      },
      {
        comparator: 'up-to',
        value: 90000,
        per: { de: 'Programmkosten je Projekt in Polen', en: 'programme costs per project in Poland' },
        asOf: '2026',
      },
    ],
    rhythm: {
      de: 'Mindestens drei Monate vor Beginn über das Portal OASE. Spätere Anträge werden abgelehnt.',
      en: 'At least three months before the start through the OASE portal. Later applications are refused.',
    },
    deadlines: [],
    url: 'https://dpjw.org/',
    adviserKeys: ['rgre'],
    state: 'open',
    stateAsOf: '2026',
    stateNote: {
      de: 'Das Geld ist knapp, 2025 war es im Mai vergeben. Für 2026 gelten eigene Kriterien.',
      en: 'Money is short; in 2025 it had been allotted by May. Separate criteria apply in 2026.',
    },
    sources: [
      source(
        'Euroregion Pomerania',
        'https://pomerania.net/foerderkriterien-fuer-projekte-die-2026-aus-dem-dpjw-finanziert-werden/',
      ),
      source('Deutsch-Polnisches Jugendwerk', 'https://dpjw.org/foerderkriterien-2025/'),
    ],
  },
  {
    id: 'dfjw',
    name: { de: 'Deutsch-Französisches Jugendwerk (DFJW)', en: 'Franco-German Youth Office (FGYO)' },
    giver: { de: 'Deutschland und Frankreich', en: 'Germany and France' },
    applicants: ['youth', 'school', 'association', 'municipality'],
    region: 'countries',
    countries: ['FR'],
    forWhom: {
      de: 'Vereine, Komitees, Kommunen und Schulen mit einem Partner in Frankreich, für Menschen von 3 bis 30 Jahren.',
      en: 'Associations, committees, municipalities and schools with a partner in France, for people aged 3 to 30.',
    },
    pays: {
      de: prose`
        Fahrt, Aufenthalt, Programm und Sprachanimation. Beim Besuch in der Partnerstadt wird die reisende Gruppe
        gefördert, höchstens 35 Personen. Dazu Praktika und Sprachkurse.
      `,
      en: prose`
        Travel, stay, programme and language activities. For a visit to the twin town the travelling group is supported,
        35 people at most. Work placements and language courses as well.
      `,
    },
    amounts: [],
    rhythm: {
      de: 'Drei Monate vor Beginn, über Dachverbände zum Teil früher.',
      en: 'Three months before the start, in part earlier through umbrella organisations.',
    },
    deadlines: [],
    url: 'https://www.dfjw.org/programme-aus-und-fortbildungen/begegnungen-rund-um-stadtepartnerschaften-organisieren.html',
    adviserKeys: ['rgre'],
    state: 'unknown',
    stateAsOf: null,
    stateNote: {
      de: 'Ein dauerhaftes Angebot. Seine Seiten tragen kein Datum.',
      en: 'A standing offer. Its pages carry no date.',
    },
    sources: [
      source(
        'Deutsch-Französisches Jugendwerk',
        'https://www.dfjw.org/programme-aus-und-fortbildungen/begegnungen-rund-um-stadtepartnerschaften-organisieren.html',
      ),
    ],
    internalNote: 'Die Sätze stehen in den Richtlinien des Jugendwerks, bitte dort nachsehen.',
  },
  {
    id: 'tandem',
    name: { de: 'Tandem, deutsch-tschechischer Jugendaustausch', en: 'Tandem, German-Czech youth exchange' },
    giver: { de: 'Bund und Tschechien', en: 'German federal government and Czechia' },
    applicants: ['youth', 'association'],
    region: 'countries',
    countries: ['CZ'],
    forWhom: {
      de: 'Träger der Jugendarbeit mit einem Partner in Tschechien, über zentrale Träger oder das Land.',
      en: 'Youth work organisations with a partner in Czechia, through central organisations or the state.',
    },
    pays: { de: 'Fahrt, Tage des Programms und Vorbereitung.', en: 'Travel, days of the programme and preparation.' },
    amounts: [
      {
        comparator: 'exactly',
        value: 24,
        per: { de: 'je Person und Tag in Deutschland', en: 'per person and day in Germany' },
        asOf: null,
      },
      { comparator: 'up-to', value: 1000, per: { de: 'je kleinem Projekt', en: 'per small project' }, asOf: null },
    ],
    rhythm: { de: 'Im Herbst des Jahres davor.', en: 'In the autumn of the year before.' },
    deadlines: [],
    url: 'https://tandem-org.de/',
    adviserKeys: ['rgre'],
    state: 'unknown',
    stateAsOf: null,
    sources: [
      source(
        'Deutsche Jugendfeuerwehr',
        'https://jugendfeuerwehr.de/schwerpunkte/internationale-jugendarbeit-1/tschechien-tandem-koordinierungszentrum-deutsch-tschechischer-jugendaustausch-1',
      ),
    ],
    internalNote: 'Die Sätze stehen auf der Seite eines Verbandes ohne Datum. Frist 1. Oktober ist für 2019 belegt.',
  },
  {
    id: 'conact',
    name: { de: 'ConAct, deutsch-israelischer Jugendaustausch', en: 'ConAct, German-Israeli youth exchange' },
    giver: { de: 'Bund, Kinder- und Jugendplan', en: 'German federal government, child and youth plan' },
    applicants: ['youth', 'association'],
    region: 'countries',
    countries: ['IL'],
    forWhom: {
      de: 'Träger der Jugendarbeit außerhalb der Schule, auch gemeinsam mit Schulen.',
      en: 'Youth work organisations outside school, also together with schools.',
    },
    pays: {
      de: 'Flug, Tage des Programms und Sprachmittlung für Gruppen bis 15 Personen je Land und 7 bis 12 Tage.',
      en: 'Flights, days of the programme and interpreting for groups of up to 15 per country and 7 to 12 days.',
    },
    amounts: [
      {
        comparator: 'up-to',
        value: 360,
        per: { de: 'Flug je Person aus Deutschland', en: 'flight per person from Germany' },
        asOf: null,
      },
      {
        comparator: 'up-to',
        value: 280,
        per: { de: 'Flug je Person aus Israel', en: 'flight per person from Israel' },
        asOf: null,
      },
      {
        comparator: 'exactly',
        value: 24,
        per: { de: 'je Person und Tag in Deutschland', en: 'per person and day in Germany' },
        asOf: null,
      },
    ],
    rhythm: {
      de: 'In der Regel im Herbst des Jahres davor, 2026 auch kurzfristig.',
      en: 'As a rule in the autumn of the year before, in 2026 also at short notice.',
    },
    deadlines: [],
    url: 'https://www.conact-org.de/projektfoerderung/informationen-zur-aktuellen-situation',
    adviserKeys: ['rgre', 'stk-nrw'],
    state: 'open',
    stateAsOf: '2026-02-11',
    stateNote: {
      de: 'Für 2026 wurden 280 Projekte empfohlen. Die Treffen finden vor allem in Deutschland statt.',
      en: '280 projects were recommended for 2026. The meetings mostly take place in Germany.',
    },
    sources: [source('ConAct', 'https://www.conact-org.de/projektfoerderung/informationen-zur-aktuellen-situation')],
    internalNote: 'Der Stichtag 1. Oktober ist für 2021 belegt.',
  },
  {
    id: 'jugendbruecke',
    name: { de: 'Deutsch-Türkische Jugendbrücke, kleine Projekte', en: 'German-Turkish Youth Bridge, small projects' },
    giver: { de: 'Deutsch-Türkische Jugendbrücke, Düsseldorf', en: 'Deutsch-Türkische Jugendbrücke, Düsseldorf' },
    applicants: ['youth', 'school', 'association', 'municipality'],
    region: 'countries',
    countries: ['TR'],
    forWhom: {
      de: 'Gemeinnützige und öffentliche Träger in Deutschland, auch Schulen und Kommunen, mit Partner in der Türkei.',
      en: 'Non-profit and public organisations in Germany, schools and municipalities too, with a partner in Türkiye.',
    },
    pays: {
      de: 'Begegnungen von Jugendlichen, Schulklassen und Fachkräften, auch Treffen zur Vorbereitung.',
      en: 'Exchanges of young people, classes and youth workers, preparatory meetings included.',
    },
    amounts: [{ comparator: 'up-to', value: 5000, per: { de: 'je Projekt', en: 'per project' }, asOf: '2021' }],
    rhythm: { de: 'Das ganze Jahr.', en: 'All year round.' },
    deadlines: [],
    url: 'https://jugendbruecke.de/austausch-erleben/aktiv-werden/begegnung-junger-menschen/',
    adviserKeys: [],
    state: 'unknown',
    stateAsOf: '2024-10',
    sources: [
      source(
        'Bibliotheksportal',
        'https://bibliotheksportal.de/2021/08/03/kleine-projektfoerderung-der-deutsch-tuerkischen-jugendbruecke/',
      ),
    ],
  },
  {
    id: 'dgjw',
    name: { de: 'Deutsch-Griechisches Jugendwerk (DGJW)', en: 'German-Greek Youth Office (DGJW)' },
    giver: { de: 'Deutschland und Griechenland', en: 'Germany and Greece' },
    applicants: ['youth', 'school', 'association'],
    region: 'countries',
    countries: ['GR'],
    forWhom: {
      de: 'Träger mit einem Partner in Griechenland, für Menschen von 12 bis 30 Jahren.',
      en: 'Organisations with a partner in Greece, for people aged 12 to 30.',
    },
    pays: {
      de: 'Programm und Reise von Jugendlichen und Fachkräften, dazu kleine Projekte.',
      en: 'Programme and travel of young people and youth workers, and small projects.',
    },
    amounts: [
      {
        comparator: 'up-to',
        value: 35,
        per: { de: 'je Person und Tag, in Familien 20', en: 'per person and day, 20 in families' },
        asOf: null,
      },
      { comparator: 'up-to', value: 1000, per: { de: 'je kleinem Projekt', en: 'per small project' }, asOf: null },
    ],
    rhythm: {
      de: '1. November des Jahres davor, über Verbände meist früher. Kleine Projekte jederzeit.',
      en: '1 November of the year before, mostly earlier through federations. Small projects at any time.',
    },
    deadlines: ['2023-11-01'],
    url: 'https://dgjw-egin.org/antrag-stellen/',
    adviserKeys: [],
    state: 'unknown',
    stateAsOf: '2023-11',
    sources: [source('Deutsch-Griechisches Jugendwerk', 'https://dgjw-egin.org/antrag-stellen/')],
  },
  {
    id: 'uk-german-connection',
    name: { de: 'UK-German Connection', en: 'UK-German Connection' },
    giver: {
      de: 'Auswärtiges Amt und britisches Außenministerium mit Partnern',
      en: 'German Federal Foreign Office and the UK’s FCDO with partners',
    },
    applicants: ['youth', 'school'],
    region: 'countries',
    countries: ['GB'],
    forWhom: {
      de: 'Schulen, Jugendgruppen und Träger der Jugendarbeit in beiden Ländern.',
      en: 'Schools, youth groups and youth work organisations in both countries.',
    },
    pays: {
      de: 'Zuschüsse, Beratung, Seminare und digitale Angebote für Begegnungen mit dem Vereinigten Königreich.',
      en: 'Grants, advice, seminars and digital formats for exchanges between the two countries.',
    },
    amounts: [],
    deadlines: [],
    url: 'https://ukgermanconnection.org/',
    adviserKeys: [],
    state: 'unknown',
    stateAsOf: '2025',
    sources: [
      source(
        'UK-German Connection',
        'https://ukgermanconnection.org/pp/de/partnerschaften/zuschuesse-fuer-partnerschaften/',
      ),
    ],
    internalNote: prose`
      Ein Fonds für deutsch-britische Städtepartnerschaften selbst ist nicht belegt. Die Europa-Schecks des Landes
      schließen das Vereinigte Königreich ein.
    `,
  },
];
