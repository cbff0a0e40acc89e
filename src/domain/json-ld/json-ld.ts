/**
 * Prints data for `<script type="application/ld+json">`. `<` is escaped, so that no text of an entry can end the script
 * (W3C JSON-LD 1.1, 7.3: restrictions for contents of JSON-LD script elements). What is undefined is left out.
 */
export function printJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
