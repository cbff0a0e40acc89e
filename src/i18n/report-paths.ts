/**
 * The address of the form below each language. Apart from the other routes because the front door, which loads nothing
 * else of theirs, must know the one page that takes something in.
 */
export const reportPaths = { de: '/rueckmeldung', en: '/feedback' } as const;

/** The name of its route, which leads to the address in each language as the other language's address does. */
export const reportRoute = '/report';
