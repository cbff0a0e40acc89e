/** What editors read beside the fields of an actor. They are the editors' manual. */

export const collection = {
  de: 'Die Stellen, die kommunale Partnerschaften tragen. Veröffentlichte Änderungen stehen sofort auf der Website.',
  en: 'The institutions that carry municipal partnerships. Published changes are on the site at once.',
};

export const name = {
  label: { de: 'Name', en: 'Name' },
  admin: {
    description: {
      de: 'So steht die Stelle in der Liste, ohne Abkürzung. Fehlt der englische Name, zeigt die Website den deutschen.',
      en: 'As it stands in the list, without the abbreviation. Where English is missing the site shows the German name.',
    },
  },
};

export const names = {
  label: { de: 'Abkürzungen und weitere Namen', en: 'Abbreviations and further names' },
  labels: { singular: { de: 'Name', en: 'Name' }, plural: { de: 'Namen', en: 'Names' } },
  admin: {
    description: {
      de: 'Die erste Abkürzung steht auf dem gelben Schild. Frühere Namen bleiben hier, damit man sie findet.',
      en: 'The first abbreviation stands on the yellow sign. Former names stay here so that people find them.',
    },
  },
};

export const nameKind = {
  label: { de: 'Name in einer weiteren Sprache', en: 'Name in a further language' },
  alias: { de: 'anderer Name', en: 'other name' },
  acronym: { de: 'Abkürzung', en: 'abbreviation' },
  former: { de: 'früherer Name', en: 'former name' },
};

export const plainWords = {
  label: { de: 'In einfachen Worten', en: 'In plain words' },
  admin: {
    description: {
      de: 'Kurze Sätze ohne Fachwörter. Wenn das Feld gefüllt ist, steht es auf der Seite des Eintrags zuerst.',
      en: 'Short sentences without jargon. When filled, it comes first on the entry’s page.',
    },
  },
};

export const summary = {
  label: { de: 'Zusammenfassung', en: 'Summary' },
  admin: {
    description: {
      de: 'Der erste Absatz steht in der Liste: zwei oder drei Sätze, die für sich stehen. Weiteres folgt auf der Seite des Eintrags. Linktexte sagen, wohin sie führen, nie „hier“.',
      en: 'The first paragraph stands in the list: two or three sentences that stand alone. The rest follows on the entry’s page. Link texts say where they lead, never “here”.',
    },
  },
};

export const bodyKindField = {
  label: { de: 'Form', en: 'Form' },
  admin: {
    description: {
      de: 'Ist es eine eigene Organisation oder Teil einer anderen?',
      en: 'Is it an organisation of its own or part of another?',
    },
  },
};

export const bodyKind = {
  organisation: { de: 'Organisation', en: 'Organisation' },
  unit: { de: 'Teil einer Organisation', en: 'Unit of an organisation' },
  group: { de: 'Gruppe', en: 'Group' },
  'contact-point': { de: 'Kontaktstelle', en: 'Contact point' },
};

export const parent = {
  label: { de: 'Gehört zu (Eintrag)', en: 'Belongs to (entry)' },
  admin: {
    description: {
      de: 'Wenn die größere Stelle selbst im Verzeichnis steht.',
      en: 'If the larger body is listed itself.',
    },
  },
};

export const parentName = {
  label: { de: 'Gehört zu (ohne Eintrag)', en: 'Belongs to (not listed)' },
  admin: {
    description: { de: 'Name der größeren Stelle, wenn sie keinen Eintrag hat.', en: 'Its name if it has no entry.' },
  },
};

export const seat = {
  label: { de: 'Sitz', en: 'Seat' },
  admin: { description: { de: 'Die Stadt, zum Beispiel Brüssel.', en: 'The town, for example Brussels.' } },
};

export const foundingYear = {
  label: { de: 'Gegründet', en: 'Founded' },
  admin: { description: { de: 'Das Jahr. Unbekanntes bleibt leer.', en: 'The year. Leave empty if unknown.' } },
};

export const categories = {
  label: { de: 'Kategorien', en: 'Categories' },
  admin: {
    description: {
      de: 'Regionaler Schwerpunkt, Art der Stelle und wobei sie hilft. Danach filtern Besucherinnen und Besucher.',
      en: 'Regional focus, kind of body and what it helps with. Visitors filter by these.',
    },
  },
};

export const partnerCountries = {
  label: { de: 'Partnerländer', en: 'Partner countries' },
  admin: {
    description: {
      de: 'Nur wenn sich die Stelle bestimmten Ländern widmet.',
      en: 'Only if the body is devoted to particular countries.',
    },
  },
};

export const lifecycleField = {
  label: { de: 'Gibt es die Stelle noch?', en: 'Does the body still exist?' },
  admin: {
    description: {
      de: 'Umbenannte und beendete Stellen bleiben im Verzeichnis, mit durchgestrichenem Schild.',
      en: 'Renamed and ended bodies stay listed, with a struck-through sign.',
    },
  },
};

export const lifecycle = {
  active: { de: 'besteht', en: 'active' },
  renamed: { de: 'umbenannt', en: 'renamed' },
  merged: { de: 'in einer anderen Stelle aufgegangen', en: 'merged into another body' },
  ended: { de: 'beendet', en: 'ended' },
};

export const lifecycleSince = { label: { de: 'Seit wann', en: 'Since when' } };

export const successor = {
  label: { de: 'Nachfolge', en: 'Successor' },
  admin: { description: { de: 'Der Eintrag, der an die Stelle tritt.', en: 'The entry that takes its place.' } },
};

export const changes = {
  label: { de: 'Was sich geändert hat', en: 'What has changed' },
  labels: { singular: { de: 'Änderung', en: 'Change' }, plural: { de: 'Änderungen', en: 'Changes' } },
  admin: {
    description: {
      de: 'Umbenennungen, beendete Programme, neue Adressen: mit Datum und Quelle.',
      en: 'Renamings, ended programmes, new addresses: with date and source.',
    },
  },
};

export const reviewedOn = {
  label: { de: 'Geprüft am', en: 'Reviewed on' },
  admin: {
    position: 'sidebar' as const,
    date: { pickerAppearance: 'dayOnly' as const, displayFormat: 'dd.MM.yyyy' },
    description: {
      de: 'Wann jemand den ganzen Eintrag mit der Wirklichkeit verglichen hat. Steht als „Stand“ auf der Website.',
      en: 'When somebody last compared the whole entry with the world. The site shows it.',
    },
  },
};

export const internalNote = {
  label: { de: 'Interne Notiz', en: 'Internal note' },
  admin: {
    position: 'sidebar' as const,
    description: { de: 'Nur für die Redaktion, nie auf der Website.', en: 'For staff only, never on the site.' },
  },
};
