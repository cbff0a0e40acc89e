/**
 * Where a body confirms its entry, below each language. Apart from the other routes because the front door must know
 * each page that takes something in.
 */
export const confirmPaths = { de: '/bestaetigen', en: '/confirm-entry' } as const;

/** The name of its route. */
export const confirmRoute = '/confirm-entry';
