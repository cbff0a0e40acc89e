/** What editors read beside the fields of a fun fact. They are the editors' manual. */

export const collection = {
  de: 'Jede Zahl mit Datum und Quelle. Rangplätze rechnet die Website aus.',
  en: 'Every number with its date and source. The site works out the places of a ranking.',
};

export const title = {
  label: { de: 'Titel', en: 'Title' },
  admin: {
    description: {
      de: 'Bei einer Rangliste die Überschrift, sonst ein Stichwort, an dem Sie den Fakt wiederfinden.',
      en: 'The heading of a ranking; otherwise a keyword by which you find the fact again.',
    },
  },
};

export const kind = { label: { de: 'Art', en: 'Kind' } };
export const kindName = {
  statement: { de: 'ein Satz mit einer Zahl', en: 'a sentence with a number' },
  ranking: { de: 'eine Rangliste', en: 'a ranking' },
};

export const sentence = {
  label: { de: 'Satz', en: 'Sentence' },
  admin: {
    description: {
      de: 'Ohne Ziffern: Wo die Zahl steht, schreiben Sie {value}. Daraus wird zum Beispiel „mehr als 260“. Weitere Zahlen bekommen unten einen Schlüssel.',
      en: 'Without digits: write {value} where the number goes. It becomes “more than 260”, for example. Give further numbers a key below.',
    },
  },
};

export const furtherValues = {
  label: { de: 'Weitere Zahlen im Satz', en: 'Further numbers in the sentence' },
  labels: { singular: { de: 'Zahl', en: 'Number' }, plural: { de: 'Zahlen', en: 'Numbers' } },
  admin: { description: { de: 'Im Satz als {schlüssel}.', en: 'In the sentence as {key}.' } },
};

export const key = {
  label: { de: 'Schlüssel', en: 'Key' },
  admin: { description: { de: 'Ein Wort ohne Umlaute, zum Beispiel {year}.', en: 'One word, for example {year}.' } },
};

export const country = { label: { de: 'Land', en: 'Country' } };

export const rows = {
  label: { de: 'Zeilen der Rangliste', en: 'Rows of the ranking' },
  labels: { singular: { de: 'Zeile', en: 'Row' }, plural: { de: 'Zeilen', en: 'Rows' } },
  admin: {
    description: {
      de: 'In beliebiger Reihenfolge. Gleiche Werte teilen sich einen Platz.',
      en: 'In any order. Equal values share a place.',
    },
  },
};

export const rowName = {
  label: { de: 'Oder ein anderer Name', en: 'Or another name' },
  admin: {
    description: {
      de: 'Wenn kein Land, sondern eine Stelle oder ein Ort gezählt wird.',
      en: 'If a body or place is counted, not a country.',
    },
  },
};

export const counted = {
  label: { de: 'Was gezählt wird', en: 'What is counted' },
  admin: {
    description: {
      de: 'Partnerschaften und Freundschaften werden oft vermischt. Bitte genau angeben.',
      en: 'Partnerships and friendships are often mixed up. Please be exact.',
    },
  },
};
export const countedThing = {
  partnerships: { de: 'Partnerschaften', en: 'partnerships' },
  friendships: { de: 'Freundschaften', en: 'friendships' },
  'partnerships-and-friendships': { de: 'Partnerschaften und Freundschaften', en: 'partnerships and friendships' },
  contacts: { de: 'Kontakte', en: 'contacts' },
  links: { de: 'Verbindungen aller Art', en: 'links of every kind' },
  other: { de: 'etwas anderes', en: 'something else' },
};

export const countedLabel = {
  label: { de: 'Etwas anderes, nämlich', en: 'Something else, namely' },
  admin: {
    description: {
      de: 'Zum Beispiel: Kommunen, Teilnehmende, Euro.',
      en: 'For example: municipalities, participants, euros.',
    },
  },
};

export const scope = { label: { de: 'Raum', en: 'Scope' } };
export const scopeName = {
  nrw: { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
  germany: { de: 'Deutschland', en: 'Germany' },
  europe: { de: 'Europa', en: 'Europe' },
  world: { de: 'Welt', en: 'World' },
};

export const asOf = {
  label: { de: 'Stand', en: 'As of' },
  admin: {
    description: {
      de: 'Wann die Zahl galt. Leer heißt auf der Website „Stand unbekannt“.',
      en: 'When the number held. Empty reads “date unknown” on the site.',
    },
  },
};

export const sources = {
  label: { de: 'Quellen', en: 'Sources' },
  labels: { singular: { de: 'Quelle', en: 'Source' }, plural: { de: 'Quellen', en: 'Sources' } },
  admin: {
    description: { de: 'Mindestens eine. Ohne Quelle keine Zahl.', en: 'At least one. No number without a source.' },
  },
};

export const note = {
  label: { de: 'Was die Zahl sagt und was nicht', en: 'What the number says and what not' },
};

export const conflicts = {
  label: { de: 'Widerspricht einer anderen Angabe', en: 'Contradicts another fact' },
  labels: { singular: { de: 'Widerspruch', en: 'Conflict' }, plural: { de: 'Widersprüche', en: 'Conflicts' } },
  admin: {
    description: {
      de: 'Beide Angaben bleiben stehen; die Website nennt den Grund.',
      en: 'Both stay; the site gives the reason.',
    },
  },
};

export const topic = { label: { de: 'Thema', en: 'Topic' }, admin: { position: 'sidebar' as const } };
export const topicName = {
  numbers: { de: 'Zahlen', en: 'Numbers' },
  history: { de: 'Geschichte', en: 'History' },
  records: { de: 'Rekorde', en: 'Records' },
  awards: { de: 'Auszeichnungen', en: 'Awards' },
  funding: { de: 'Förderung', en: 'Funding' },
  events: { de: 'Termine', en: 'Events' },
  stories: { de: 'Geschichten', en: 'Stories' },
};

export const actors = {
  label: { de: 'Erscheint auch bei diesen Einträgen', en: 'Also shown with these entries' },
  admin: { position: 'sidebar' as const },
};
