import { readGermanNumber } from '../../domain/german-number.ts';

/** What the form sends where what was typed is not one number for sure: the text itself, for the server to refuse. */
export interface UnreadNumber {
  unread: string;
}

/** The value of a form for a text: a number, nothing, or what is to be refused. */
export function numberOrUnread(text: string): number | null | UnreadNumber {
  const read = readGermanNumber(text);
  return typeof read === 'string' ? { unread: text } : read;
}

/** The text of a value that could not be read; null where it could. */
export function unreadText(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('unread' in value)) return null;
  return typeof value.unread === 'string' ? value.unread : null;
}

/** Which explanation tells why a text is no number. */
export const unreadReason = (text: string): 'number-unclear' | 'number-none' =>
  readGermanNumber(text) === 'unclear' ? 'number-unclear' : 'number-none';
