import type { FileProblem } from '../../../domain/import/table-file.ts';
import { largestFile, mostRows } from '../../../domain/import/table-file.ts';
import type { Words } from '../../fields/options.ts';
import type { RowProblem } from '../../import/row-problem.ts';

const megabytes = largestFile / 1024 / 1024;

/** Why a file is not looked at: what is wrong with it and what to do. */
export const fileProblems: Record<FileProblem['problem'] | 'no-file' | 'no-name' | 'doubled-head', Words> = {
  'no-file': {
    de: 'Bitte wählen Sie zuerst eine Datei, die nicht leer ist.',
    en: 'Please choose a file first that is not empty.',
  },
  'too-large': {
    de: `Die Datei ist größer als ${megabytes} MB. Bitte teilen Sie die Tabelle.`,
    en: `The file is larger than ${megabytes} MB. Please split the table.`,
  },
  spreadsheet: {
    de: 'Das ist eine Excel-Mappe. Bitte speichern Sie sie in Excel als „CSV UTF-8“ und wählen Sie dann die neue Datei.',
    en: 'This is an Excel workbook. Please save it in Excel as “CSV UTF-8” and choose the new file.',
  },
  'no-text': {
    de: 'Das ist keine Tabelle als Text (CSV). Bitte speichern Sie sie in Excel als „CSV UTF-8“.',
    en: 'This is no table as text (CSV). Please save it in Excel as “CSV UTF-8”.',
  },
  quote: {
    de: 'In Zeile {line} ist ein Anführungszeichen, das nicht zu Ende geht oder mitten in der Zelle steht. Bitte öffnen Sie die Datei in Excel und speichern Sie sie noch einmal als „CSV UTF-8“.',
    en: 'In line {line} there is a quotation mark that does not end or stands in the middle of a cell. Please open the file in Excel and save it as “CSV UTF-8” again.',
  },
  'no-rows': {
    de: 'In der Datei stehen keine Zeilen. Die erste Zeile nennt die Spalten, darunter steht je Eintrag eine.',
    en: 'There are no lines in the file. The first line names the columns, below there is one for each entry.',
  },
  'too-many-rows': {
    de: `Die Tabelle hat mehr als ${mostRows} Zeilen. Bitte teilen Sie sie.`,
    en: `The table has more than ${mostRows} lines. Please split it.`,
  },
  'too-many-cells': {
    de: 'Zeile {line} hat mehr Zellen, als es Spalten gibt. Steht dort ein Trennzeichen in einer Zelle, gehört diese in Anführungszeichen.',
    en: 'Line {line} has more cells than there are columns. Where a cell holds a delimiter it belongs in quotation marks.',
  },
  'no-name': {
    de: 'Es gibt keine Spalte „Name“, „Kennung“ oder „Teil der Adresse“. Bitte schreiben Sie in die erste Zeile, was in den Spalten steht.',
    en: 'There is no column “Name”, “Identifier” or “Part of the address”. Please write into the first line what the columns hold.',
  },
  'doubled-head': {
    de: 'Zwei Spalten sagen dasselbe: „{head}“. Bitte nehmen Sie eine davon heraus.',
    en: 'Two columns say the same: “{head}”. Please take one of them out.',
  },
};

type ToldProblem = Extract<RowProblem, { problem: unknown }>['problem'];

/** Why a row is refused or double, and what to do. */
const rowProblems: Record<ToldProblem, Words> = {
  'no-choice': { de: 'Das steht nicht zur Auswahl. {told}', en: 'That cannot be chosen. {told}' },
  'several-entries': {
    de: 'So heißen mehrere Einträge. Bitte schreiben Sie den „Teil der Adresse“ des gemeinten.',
    en: 'Several entries are called that. Please write the “part of the address” of the one you mean.',
  },
  'no-entry': {
    de: 'Diesen Eintrag gibt es nicht. Bitte schreiben Sie seinen „Teil der Adresse“; was in derselben Datei steht, zählt erst nach dem Einlesen.',
    en: 'There is no such entry. Please write its “part of the address”; what is in the same file counts once it is read in.',
  },
  'no-channel': {
    de: 'Bitte schreiben Sie vor jede Adresse, welcher Weg es ist, zum Beispiel „Facebook: https://…“. {told}',
    en: 'Please write before each address which channel it is, for example “Facebook: https://…”. {told}',
  },
  'not-emptied': { de: 'Das lässt sich nicht leeren, nur ändern.', en: 'This cannot be emptied, only changed.' },
  'spreadsheet-error': {
    de: 'Hier hat die Tabellenkalkulation einen Fehler hineingeschrieben oder ein Zeichen verloren. Bitte schreiben Sie den Wert neu.',
    en: 'Here the spreadsheet has written an error or lost a sign. Please write the value again.',
  },
  'no-such-id': {
    de: 'Einen Eintrag mit dieser Kennung gibt es nicht (mehr). Soll ein neuer entstehen, leeren Sie die Zelle.',
    en: 'There is no entry with this identifier (any more). If a new one is to be made, empty the cell.',
  },
  exists: {
    de: 'Diesen Eintrag scheint es schon zu geben: {first}. Soll er geändert werden, schreiben Sie in die Spalte „Kennung“: {second}. Ist es eine andere Stelle, geben Sie ihr in der Spalte „Teil der Adresse“ einen eigenen.',
    en: 'This entry seems to be there already: {first}. If it is to be changed, write into the column “Identifier”: {second}. If it is another body, give it a part of the address of its own.',
  },
  'several-meant': {
    de: 'Die Zeile passt auf mehrere Einträge: {told} Bitte schreiben Sie die Kennung des gemeinten in die Spalte „Kennung“.',
    en: 'The line fits several entries: {told} Please write the identifier of the one you mean into the column “Identifier”.',
  },
  'row-twice': {
    de: 'Diese Zeile meint dasselbe wie Zeile {first}. Bitte nehmen Sie eine davon heraus. Sind es zwei Stellen, geben Sie jeder einen eigenen „Teil der Adresse“.',
    en: 'This line means the same as line {first}. Please take one of them out. If they are two bodies, give each a “part of the address” of its own.',
  },
};

/** What is wrong with a row, in a sentence that says what to do. */
export function inWords(problem: RowProblem, language: string): string {
  if ('message' in problem) return problem.message;
  const { de, en } = rowProblems[problem.problem];
  const [first = '', second = ''] = problem.told;
  const possible = problem.problem === 'several-meant' ? '' : language === 'en' ? 'There are: ' : 'Möglich sind: ';
  const told = problem.told.length ? `${possible}${problem.told.join(', ')}.` : '';
  const sentence = language === 'en' ? en : de;
  return sentence
    .replace('{told}', () => told)
    .replace('{first}', () => first)
    .replace('{second}', () => second)
    .trim();
}
