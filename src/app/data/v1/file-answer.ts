const types = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  openapi: 'application/vnd.oai.openapi+json;version=3.1',
  csv: 'text/csv; charset=utf-8; header=present',
  vcf: 'text/vcard; charset=utf-8',
} as const;

/** A file of open data. What is no text yet is written as JSON, for people to read too. */
export function fileAnswer(type: keyof typeof types, content: unknown, fileName?: string): Response {
  const body = typeof content === 'string' ? content : `${JSON.stringify(content, null, 1)}\n`;
  const headers = new Headers({ 'content-type': types[type] });
  if (fileName) headers.set('content-disposition', `attachment; filename="${fileName}"`);
  return new Response(body, { headers });
}
