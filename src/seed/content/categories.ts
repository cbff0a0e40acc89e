import type { SeedCategoryGroup } from './seed-types.ts';

export const categoryGroups: SeedCategoryGroup[] = [
  {
    slug: 'helps-with',
    name: { de: 'Was brauchen Sie?', en: 'What do you need?' },
    description: {
      de: 'Wobei ein Akteur weiterhelfen kann. Mehrere Antworten sind möglich.',
      en: 'What an organisation can help you with. You may choose several answers.',
    },
    position: 1,
    categories: [
      {
        slug: 'funding',
        name: { de: 'Fördermittel', en: 'Funding' },
        description: {
          de: 'Geld für Begegnungen und Projekte oder Auskunft darüber',
          en: 'Money for meetings and projects, or information about it',
        },
      },
      {
        slug: 'partner-search',
        name: { de: 'Partnersuche', en: 'Finding a partner' },
        description: {
          de: 'Hilfe bei der Suche nach einer Partnerkommune',
          en: 'Help in finding a partner municipality',
        },
      },
      {
        slug: 'advice',
        name: { de: 'Beratung', en: 'Advice' },
        description: {
          de: 'Antworten auf Fragen zur Partnerschaftsarbeit',
          en: 'Answers to questions about partnership work',
        },
      },
      {
        slug: 'data-and-research',
        name: { de: 'Daten und Forschung', en: 'Data and research' },
        description: {
          de: 'Datenbanken, Studien und Fachliteratur',
          en: 'Databases, studies and specialist literature',
        },
      },
      {
        slug: 'awards',
        name: { de: 'Auszeichnungen', en: 'Awards' },
        description: {
          de: 'Preise und Titel für Kommunen, die sich für Europa einsetzen',
          en: 'Prizes and titles for municipalities that work for Europe',
        },
      },
      {
        slug: 'political-voice',
        name: { de: 'Interessenvertretung', en: 'Representation' },
        description: {
          de: 'Verbände, die Kommunen gegenüber der Politik vertreten',
          en: 'Associations that speak for municipalities in politics',
        },
      },
    ],
  },
  {
    slug: 'regional-focus',
    name: { de: 'Räumlicher Schwerpunkt', en: 'Regional focus' },
    position: 2,
    categories: [
      {
        slug: 'nrw',
        name: { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
        description: { de: 'arbeitet vor allem für NRW', en: 'works mainly for North Rhine-Westphalia' },
      },
      {
        slug: 'germany-europe',
        name: { de: 'NRW, Deutschland und Europa', en: 'NRW, Germany and Europe' },
        description: {
          de: 'arbeitet in NRW und darüber hinaus',
          en: 'works in North Rhine-Westphalia and beyond',
        },
      },
    ],
  },
  {
    slug: 'kind-of-body',
    name: { de: 'Art des Akteurs', en: 'Type' },
    position: 3,
    categories: [
      {
        slug: 'association',
        name: { de: 'Verein', en: 'Association' },
        description: {
          de: 'Zusammenschluss von Menschen mit einem gemeinsamen Ziel',
          en: 'People who have come together for a common aim',
        },
      },
      {
        slug: 'local-authority-association',
        name: { de: 'Kommunaler Verband', en: 'Association of local authorities' },
        description: {
          de: 'Zusammenschluss von Städten, Gemeinden, Kreisen oder ihren Verbänden',
          en: 'A union of towns, municipalities, counties or their associations',
        },
      },
      {
        slug: 'research-institute',
        name: { de: 'Forschungsinstitut', en: 'Research institute' },
        description: {
          de: 'untersucht ein Land und seine Beziehungen zu Deutschland',
          en: 'studies a country and its relations with Germany',
        },
      },
      {
        slug: 'contact-point',
        name: { de: 'Kontaktstelle', en: 'Contact point' },
        description: {
          de: 'berät zu einem Förderprogramm',
          en: 'advises on a funding programme',
        },
      },
      {
        slug: 'ministerial-conference',
        name: { de: 'Ministerkonferenz', en: 'Conference of ministers' },
        description: {
          de: 'regelmäßiges Treffen der zuständigen Regierungsmitglieder der Länder',
          en: 'regular meeting of the ministers in charge in each state',
        },
      },
      {
        slug: 'international-organisation',
        name: { de: 'Internationale Organisation', en: 'International organisation' },
        description: { de: 'von Staaten gegründet und getragen', en: 'founded and supported by states' },
      },
      {
        slug: 'consular-network',
        name: { de: 'Konsularisches Netz', en: 'Consular network' },
        description: {
          de: 'Vertretungen anderer Staaten mit Zuständigkeit für NRW',
          en: 'missions of other states responsible for North Rhine-Westphalia',
        },
      },
      {
        slug: 'parliament',
        name: { de: 'Parlament', en: 'Parliament' },
        description: { de: 'gewählte Abgeordnete und ihre Gremien', en: 'elected members and their groups' },
      },
      {
        slug: 'government',
        name: { de: 'Landesregierung', en: 'State government' },
        description: {
          de: 'Ministerien und Staatskanzlei',
          en: 'ministries and the State Chancellery',
        },
      },
    ],
  },
];
