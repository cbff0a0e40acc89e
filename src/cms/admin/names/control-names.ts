import type { Locale } from '../../../i18n/locales.ts';

/**
 * Names for controls of Payload's own that have none, or one in English alone. Its components take no words for them
 * from outside, so the finished page is mended. When Payload names them itself, a rule here finds nothing and can go.
 */
interface Rule {
  /** What has no name. */
  selector: string;
  /** Its name, or undefined where it has to stay as it is. */
  name(control: Element, locale: Locale): string | undefined;
}

const words = {
  actions: { de: 'Aktionen', en: 'Actions' },
  actionsFor: { de: 'Aktionen für', en: 'Actions for' },
  all: { de: 'Alle auswählen', en: 'Select all' },
  choose: { de: 'Auswählen', en: 'Select' },
  copyAddress: { de: 'Adresse kopieren', en: 'Copy address' },
  move: { de: 'Verschieben', en: 'Move' },
  next: { de: 'Nächste Seite', en: 'Next page' },
  previous: { de: 'Vorige Seite', en: 'Previous page' },
  removeFile: { de: 'Datei entfernen', en: 'Remove file' },
} satisfies Record<string, Record<Locale, string>>;

const formats: Record<string, Record<Locale, string>> = {
  bold: { de: 'Fett', en: 'Bold' },
  link: { de: 'Link', en: 'Link' },
  unorderedList: { de: 'Liste', en: 'List' },
  orderedList: { de: 'Nummerierte Liste', en: 'Numbered list' },
  paragraph: { de: 'Absatz', en: 'Paragraph' },
};

/** What Payload says in English whatever language is set; what it is put after is a name. */
const german: [pattern: RegExp, words: string][] = [
  [/^Edit link$/, 'Link bearbeiten'],
  [/^Remove link$/, 'Link entfernen'],
  [/^Edit (.+)$/s, '$1 bearbeiten'],
  [/^Insert Paragraph$/, 'Absatz einfügen'],
  [/^Drag to move$/, 'Ziehen, um zu verschieben'],
  [/^Add block$/, 'Neuer Absatz'],
  [/^Collapse$/, 'Einklappen'],
  [/^toggle$/, 'Auf- oder zuklappen'],
  [/^toggle fullscreen$/, 'Ganzer Bildschirm'],
  [/^text dropdown$/, 'Art des Absatzes'],
  [/^sortable$/, 'verschiebbar'],
  [/^select-all$/, 'Alle auswählen'],
  [/^Next Month$/, 'Nächster Monat'],
  [/^Previous Month$/, 'Voriger Monat'],
];

const textOf = (element: Element | null | undefined): string =>
  element?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '';

/** The label of the field a control stands in, without the star of what is required. */
function labelOf(control: Element): string {
  const field = control.closest('.field-type, .render-fields > *, .list-controls, .collection-list__page-controls');
  return textOf(field?.querySelector('.field-label')).replace(/\s*\*$/, '');
}

function nameOfRow(control: Element, locale: Locale): string {
  const row = control.closest('tr');
  if (!row || control.closest('thead')) return words.all[locale];
  const cell = row.querySelector('td a, td:nth-of-type(2)');
  return `${words.choose[locale]}: ${textOf(cell)}`;
}

function nameOfMenu(control: Element, locale: Locale): string {
  const row = control.closest('.collapsible')?.querySelector('.row-label, .collapsible__header-content');
  const what = textOf(row);
  return what ? `${words.actionsFor[locale]} ${what}` : words.actions[locale];
}

/** A button that sorts is told an object where it expects words: what stands at the head of the column is meant. */
function nameOfSorting(control: Element): string | undefined {
  const head = textOf(control.closest('th')?.querySelector('.sort-column__label'));
  return head ? control.getAttribute('aria-label')?.replace(/\[object Object\]|\{\{label\}\}/, head) : undefined;
}

/** For `applyNames`; the first rule that fits a control names it. */
export const rules: Rule[] = [
  { selector: 'input[role=combobox]:not([aria-labelledby])', name: (control) => labelOf(control) || undefined },
  { selector: '[contenteditable=true][role=textbox]', name: (control) => labelOf(control) || undefined },
  { selector: 'table input[type=checkbox][aria-label=""]', name: nameOfRow },
  {
    selector: 'input[type=checkbox][aria-label=""]',
    name: (control, locale) => labelOf(control) || words.choose[locale],
  },
  { selector: '.clickable-arrow--right', name: (_, locale) => words.next[locale] },
  { selector: '.clickable-arrow--left', name: (_, locale) => words.previous[locale] },
  {
    selector: '.toolbar-popup__button[data-button-key], [data-item-key]',
    name: (control, locale) =>
      formats[control.getAttribute('data-button-key') ?? control.getAttribute('data-item-key') ?? '']?.[locale],
  },
  { selector: '.sort-column__button', name: nameOfSorting },
  { selector: '[aria-label*="[object Object]"]', name: (control) => textOf(control) || labelOf(control) },
  // What is seen is said: a number stands behind the word.
  { selector: '.doc-tab[aria-label]', name: (control) => textOf(control) || undefined },
  { selector: '.copy-to-clipboard', name: (_, locale) => words.copyAddress[locale] },
  { selector: '.file-details__remove', name: (_, locale) => words.removeFile[locale] },
  { selector: '.collapsible__drag', name: (_, locale) => words.move[locale] },
  // What it says is shown while the mouse is over it, and to nobody else.
  { selector: '.locked[role=button]', name: (lock) => textOf(lock.querySelector('.tooltip-content')) || undefined },
  { selector: '.popup-button', name: (control, locale) => (textOf(control) ? undefined : nameOfMenu(control, locale)) },
];

/** An English name of Payload's own in German, or undefined where there is none. */
export function inGerman(name: string): string | undefined {
  const found = german.find(([pattern]) => pattern.test(name));
  return found ? name.replace(found[0], found[1]) : undefined;
}
