import { defaultLocale, type Locale, locales } from '../i18n/locales.ts';
import { isVisible } from './clean-text.ts';

/** A value as a visitor gets it, with the language it is really written in. */
export interface Localized<T> {
  value: T;
  language: Locale;
}

/** A value as it is stored: one per language, some of them missing. */
export type Translations<T> = Partial<Record<Locale, T | null>>;

/**
 * The one place where a missing translation falls back: the wished language, else German, else any other, else null.
 * The result says which language was used, so that the page can mark it (WCAG 2.2, 3.1.2).
 */
export function inLanguage<T>(translations: Translations<T> | null | undefined, wished: Locale): Localized<T> | null {
  for (const language of [wished, defaultLocale, ...locales]) {
    const value = translations?.[language];
    if (!isEmpty(value)) return { value: value as T, language };
  }
  return null;
}

/**
 * Whether a stored value says nothing: null, a text or a rich text without anything to be seen, a list of nothing. A
 * cleared rich text is not null to the editor that makes it: it is a tree with an empty paragraph.
 */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return !isVisible(value);
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && 'root' in value && saysNothing(value.root);
}

/** Deeper than any text of ours: what anyone sends must not exhaust the stack. */
const deepest = 12;

/**
 * What has neither words nor parts may be something to be seen, such as a picture, or damaged; a line break is neither.
 */
function saysNothing(node: unknown, depth = 0): boolean {
  if (typeof node !== 'object' || node === null || depth > deepest) return false;
  if ('text' in node) return isEmpty(node.text);
  if ('children' in node) {
    return Array.isArray(node.children) && node.children.every((child) => saysNothing(child, depth + 1));
  }
  return 'type' in node && (node.type === 'linebreak' || node.type === 'tab');
}
