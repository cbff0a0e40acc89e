import type { Locale } from '../../../i18n/locales.ts';

const words: Record<'into' | 'forGood', Record<Locale, string>> = {
  into: { de: 'In den Papierkorb', en: 'Move to the trash' },
  forGood: { de: 'Für immer löschen', en: 'Delete for good' },
};

/**
 * What deleting is called on a page of the admin: Payload says the same of what can be brought back and what cannot.
 * @param withTrash the slugs of the collections that have a trash
 * @returns undefined where Payload's word is right
 */
export function wordOfDeleting(path: string, withTrash: ReadonlySet<string>, locale: Locale): string | undefined {
  const [, slug = '', view] = /\/collections\/([\w-]+)(?:\/([\w-]+))?/.exec(path) ?? [];
  return withTrash.has(slug) ? words[view === 'trash' ? 'forGood' : 'into'][locale] : undefined;
}

/** Writes that word on the buttons of the form and of the list that delete. */
export function nameDeleting(withTrash: ReadonlySet<string>, locale: Locale): void {
  const word = wordOfDeleting(window.location.pathname, withTrash, locale);
  if (!word) return;
  for (const control of document.querySelectorAll('#action-delete, .delete-documents__toggle')) {
    const text = document.createTreeWalker(control, NodeFilter.SHOW_TEXT).nextNode();
    if (text && text.nodeValue !== word) text.nodeValue = word;
    if (control.hasAttribute('aria-label')) control.setAttribute('aria-label', word);
  }
}
