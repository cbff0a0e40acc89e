/** The server as plain JavaScript, made by the build. */
export const serverFile = '.next/server.mjs';
/** What prepares the database, likewise: through tsx it takes two seconds more. */
export const prepareFile = '.next/prepare.mjs';
