import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext';

/** A stored text, plain or from the editor, as plain words; nothing is an empty text. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('root' in value)) return '';
  return convertLexicalToPlaintext({ data: value as Parameters<typeof convertLexicalToPlaintext>[0]['data'] }).trim();
}
