import type { SeedCategoryGroup } from './seed-types.ts';

export const categoryGroups: SeedCategoryGroup[] = [
  {
    slug: 'helps-with',
    name: { de: 'Was brauchen Sie?', en: 'What do you need?' },
    description: {
      de: 'Wobei eine Stelle weiterhelfen kann. Mehrere Antworten sind möglich.',
      en: 'What a body can help you with. You may choose several answers.',
    },
    position: 1,
    categories: [
      {
        slug: 'funding',
        name: { de: 'Fördermittel', en: 'Funding' },
        description: {
          de: 'Geld für Begegnungen und Projekte oder Auskunft darüber, wo es welches gibt',
          en: 'Money for meetings and projects, or guidance on where to find it',
        },
      },
      {
        slug: 'partner-search',
        name: { de: 'Partnersuche', en: 'Finding a partner' },
        description: {
          de: 'Hilfe auf dem Weg zu einer Kommune, die zu Ihrer passt',
          en: 'Help in finding a municipality that suits yours',
        },
      },
      {
        slug: 'advice',
        name: { de: 'Beratung', en: 'Advice' },
        description: {
          de: 'Menschen, die Ihre Fragen zur Partnerschaftsarbeit beantworten',
          en: 'People who answer your questions about running a partnership',
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
          de: 'Preise und Titel für Kommunen, die sich um Europa verdient machen',
          en: 'Prizes and titles for municipalities that do something for Europe',
        },
      },
      {
        slug: 'political-voice',
        name: { de: 'Politische Stimme', en: 'A political voice' },
        description: {
          de: 'Stellen, die für Kommunen sprechen oder in denen die Politik über Partnerschaften berät',
          en: 'Bodies that speak for municipalities, or where politicians discuss partnerships',
        },
      },
      {
        slug: 'youth-exchange',
        name: { de: 'Jugendaustausch', en: 'Youth exchange' },
        description: {
          de: 'Begegnungen junger Menschen und alles, was sie möglich macht',
          en: 'Meetings of young people and whatever makes them possible',
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
        name: { de: 'Deutschland und Europa', en: 'Germany and Europe' },
        description: {
          de: 'arbeitet auch über die Grenzen von NRW hinaus',
          en: 'also works beyond the borders of North Rhine-Westphalia',
        },
      },
    ],
  },
  {
    slug: 'kind-of-body',
    name: { de: 'Art der Stelle', en: 'Kind of body' },
    position: 3,
    categories: [
      {
        slug: 'association',
        name: { de: 'Verein', en: 'Association' },
        description: {
          de: 'Menschen, die sich für eine Sache zusammengetan haben',
          en: 'People who have joined forces for a cause',
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
          de: 'erste Adresse für ein Förderprogramm',
          en: 'the first port of call for a funding programme',
        },
      },
      {
        slug: 'ministerial-conference',
        name: { de: 'Ministerkonferenz', en: 'Conference of ministers' },
        description: {
          de: 'regelmäßige Runde der zuständigen Regierungsmitglieder der Länder',
          en: 'a regular round of the responsible members of the state governments',
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
        description: { de: 'gewählte Abgeordnete und ihre Gremien', en: 'elected members and their bodies' },
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
