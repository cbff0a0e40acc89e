/**
 * The header in which the front door tells the app which network a request comes from: a word that stands for it as
 * long as the process lives, never the address. What a stranger sends under this name is thrown away.
 */
export const clientHeader = 'x-client-network';
