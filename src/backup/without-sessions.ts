/** A document as a backup holds it: whoever is signed in is so on one host. */
export const withoutSessions = <T extends object>(document: T): T =>
  'sessions' in document ? { ...document, sessions: [] } : document;
