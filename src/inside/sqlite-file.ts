/** The file of an SQLite database, which its address `file:…` names. */
export const sqliteFile = (url: string): string => url.replace(/^file:/, '');
