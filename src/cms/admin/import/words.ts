import { emptying } from '../../../domain/import/guarded-cell.ts';
import { largestFile, mostRows } from '../../../domain/import/table-file.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import { mostChanges } from '../../import/carry-out.ts';

const megabytes = largestFile / 1024 / 1024;

/** The words of the page, by the language of the person. */
const words = {
  de: {
    title: 'Einlesen und ausgeben',
    lead: 'Alle Akteure als Tabelle: herunterladen, in Excel bearbeiten und wieder einlesen.',
    signedOut:
      'Als Sie das abgeschickt haben, waren Sie nicht mehr angemeldet. Es ist nichts geschehen und nichts verloren: Bitte wählen oder drücken Sie es hier noch einmal.',
    editorsOnly: 'Tabellen gibt die Redaktion aus und liest sie ein.',
    write: 'Ausgeben',
    writeHint:
      'Alle Einträge mit ihrem letzten Stand, auch Entwürfe, jede Sprache in einer eigenen Spalte. Excel öffnet die Datei mit einem Doppelklick.',
    download: 'Tabelle herunterladen',
    read: 'Einlesen',
    readHint:
      'Sie sehen zuerst Zeile für Zeile, was geschähe. Eingelesenes ist ein Entwurf: Auf der Website ändert sich nichts, bis Sie es veröffentlichen.',
    file: 'Tabelle (CSV)',
    fileHint: `Höchstens ${megabytes} MB und ${mostRows} Zeilen. Aus Excel: Datei → Speichern unter → CSV UTF-8.`,
    look: 'Ansehen, was geschähe',
    how: 'Wie die Tabelle aussieht',
    howText: [
      'Die erste Zeile nennt die Spalten, so wie die Felder im Formular heißen. Nötig ist nur „Name“; Reihenfolge und Großschreibung sind egal.',
      `Eine leere Zelle sagt nichts: Das Feld bleibt, wie es ist. Um es zu leeren, schreiben Sie ${emptying.de}.`,
      'Mehrere Werte in einer Zelle trennt ein senkrechter Strich: Verein | Kommunaler Verband.',
      'Welchen Eintrag eine Zeile ändert, sagt die Spalte „Kennung“ oder „Teil der Adresse“. Ohne beide entsteht ein neuer, außer es gibt schon einen mit diesem Namen oder dieser Web-Adresse.',
      'Zusammenfassungen sind Markdown: eine Leerzeile zwischen Absätzen, **fett**, [Linktext](https://…), - für Listen.',
      '„Angebote und Quellen“ und „Was sich geändert hat“ stehen nicht in der Tabelle und bleiben, wie sie sind.',
      "Ein Apostroph vor einem Wert ('=, '2021-10) hindert Excel daran, ihn auszurechnen oder zu ändern. Beim Einlesen verschwindet er.",
    ],
    columns: 'Diese Spalten gibt es:',
    past: 'Bisher eingelesen',
    pastNone: 'Noch nichts.',
    lookAt: 'Ansehen',
    by: '{day} Uhr, {by}',
    states: { seen: 'angesehen', done: 'eingelesen', undone: 'rückgängig gemacht' },
    back: 'Zurück zu „Einlesen und ausgeben“',
    other: 'Andere Datei wählen',
    changed: 'Inzwischen hat sich etwas geändert. Es wurde nichts eingelesen. Das geschähe nun:',
    late: 'Das Einlesen hat zu lange gedauert und wurde ganz zurückgenommen. Bitte versuchen Sie es noch einmal oder teilen Sie die Tabelle.',
    failed: 'Es wurde nichts eingelesen. Zeile {line} ({title}) ließ sich nicht speichern: {message}',
    unknownHeads: 'Diese Spalten kennt das Verzeichnis nicht, sie werden nicht eingelesen: {heads}.',
    outcomes: { new: 'neu', changed: 'geändert', unchanged: 'unverändert', refused: 'abgelehnt', double: 'doppelt' },
    blocked:
      'So lässt sich die Tabelle nicht einlesen. Bitte verbessern Sie die abgelehnten und doppelten Zeilen in Ihrer Datei und wählen Sie sie noch einmal.',
    tooMany: `Auf einmal lassen sich höchstens ${mostChanges} Einträge anlegen oder ändern. Bitte teilen Sie die Tabelle.`,
    nothing: 'Alles steht schon so im Verzeichnis. Es gibt nichts einzulesen.',
    carryOut: { one: '1 Zeile als Entwurf einlesen', several: '{count} Zeilen als Entwürfe einlesen' },
    line: 'Zeile {line}',
    unchangedRows: 'Unverändert: {lines}',
    empty: '(leer)',
    typed: 'In der Zelle steht „{typed}“.',
    undo: 'Import rückgängig machen',
    undoHint: 'Neue Einträge verschwinden, geänderte stehen wieder so da wie vorher.',
    undone: 'Es ist alles wieder so, wie es vorher war.',
    undonePart: 'Nicht alles ließ sich rückgängig machen. Diese Einträge sind geblieben:',
    readIn: 'Eingelesen: {count}. Alles ist Entwurf; veröffentlicht wird im Formular oder in der Liste.',
    toList: 'Zur Liste der Akteure',
    kinds: { new: 'neu', changed: 'geändert' },
    kept: {
      'changed-since': 'seitdem geändert oder veröffentlicht, bleibt',
      gone: 'nicht mehr da',
      'in-use': 'andere Einträge verweisen darauf, bleibt',
    },
    isUndone: 'rückgängig gemacht',
    notFound: 'Diese Einlesung gibt es nicht (mehr).',
  },
  en: {
    title: 'Read in and write out',
    lead: 'All actors as a table: download it, edit it in Excel and read it in again.',
    signedOut:
      'When you sent this you were no longer signed in. Nothing has happened and nothing is lost: please choose or press it here once more.',
    editorsOnly: 'Tables are written out and read in by editors.',
    write: 'Write out',
    writeHint: 'All entries in their latest state, drafts too, each language in a column of its own.',
    download: 'Download the table',
    read: 'Read in',
    readHint:
      'You first see line by line what would happen. What is read in is a draft: nothing changes on the site until you publish it.',
    file: 'Table (CSV)',
    fileHint: `At most ${megabytes} MB and ${mostRows} lines. From Excel: File → Save as → CSV UTF-8.`,
    look: 'See what would happen',
    how: 'What the table looks like',
    howText: [
      'The first line names the columns as the form names the fields. Only “Name” is needed; order and capitals do not matter.',
      `An empty cell says nothing: the field stays as it is. To empty it, write ${emptying.en}.`,
      'Several values in a cell are parted by a bar: Association | Network.',
      'Which entry a line changes is said by “Identifier” or “Part of the address”. Without both a new one is made, unless there is one of that name or web address.',
      'Summaries are Markdown: an empty line between paragraphs, **bold**, [link text](https://…), - for lists.',
      '“Resources” and “What has changed” are not in the table and stay as they are.',
      "An apostrophe before a value ('=, '2021-10) keeps Excel from working it out or changing it. It goes when it is read in.",
    ],
    columns: 'These are the columns:',
    past: 'Read in so far',
    pastNone: 'Nothing yet.',
    lookAt: 'Look at it',
    by: '{day}, {by}',
    states: { seen: 'looked at', done: 'read in', undone: 'undone' },
    back: 'Back to “Read in and write out”',
    other: 'Choose another file',
    changed: 'Something has changed meanwhile. Nothing was read in. This would happen now:',
    late: 'Reading in took too long and was undone whole. Please try again, or split the table.',
    failed: 'Nothing was read in. Line {line} ({title}) could not be saved: {message}',
    unknownHeads: 'The directory does not know these columns, they are not read in: {heads}.',
    outcomes: { new: 'new', changed: 'changed', unchanged: 'unchanged', refused: 'refused', double: 'double' },
    blocked:
      'The table cannot be read in as it is. Please mend the lines that are refused or double in your file and choose it again.',
    tooMany: `At most ${mostChanges} entries can be made or changed at once. Please split the table.`,
    nothing: 'All of it stands in the directory already. There is nothing to read in.',
    carryOut: { one: 'Read in 1 line as a draft', several: 'Read in {count} lines as drafts' },
    line: 'Line {line}',
    unchangedRows: 'Unchanged: {lines}',
    empty: '(empty)',
    typed: 'The cell says “{typed}”.',
    undo: 'Undo this import',
    undoHint: 'New entries go, changed ones are again as they were.',
    undone: 'All is again as it was before.',
    undonePart: 'Not all of it could be undone. These entries have stayed:',
    readIn: 'Read in: {count}. All are drafts; publish them in the form or in the list.',
    toList: 'To the list of actors',
    kinds: { new: 'new', changed: 'changed' },
    kept: {
      'changed-since': 'changed or published since, stays',
      gone: 'no longer there',
      'in-use': 'other entries refer to it, stays',
    },
    isUndone: 'undone',
    notFound: 'There is no such import (any more).',
  },
};

export type ImportWords = (typeof words)['de'];

export const importWords = (language: string): ImportWords => words[ourLocale(language)];
