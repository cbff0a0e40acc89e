/**
 * An absolute address taken apart; null where it is none. Not by `URL.canParse`: that of Node 20 says no to "ü" once it
 * has been asked some thousand times.
 */
export function readUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
