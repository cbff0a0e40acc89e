import { randomUUID } from 'node:crypto';

const types = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  openapi: 'application/vnd.oai.openapi+json;version=3.1',
  csv: 'text/csv; charset=utf-8; header=present',
  vcf: 'text/vcard; charset=utf-8',
} as const;

/** A file of open data. What is no text yet is written as JSON, for people to read too. */
export function fileAnswer(type: keyof typeof types, content: unknown, fileName?: string): Response {
  const body = Buffer.isBuffer(content) || typeof content === 'string' ? content : `${readable(content)}\n`;
  const headers = new Headers({ 'content-type': types[type] });
  if (fileName) headers.set('content-disposition', `attachment; filename="${fileName}"`);
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers });
}

const readable = (content: unknown) => JSON.stringify(content, null, 1);

/** A part of a larger document as JSON, so deep in it. */
export const readablePart = (content: unknown, depth: number) =>
  readable(content).replaceAll('\n', `\n${' '.repeat(depth)}`);

/** What no document holds, so that it can stand for what is written already. */
const slot = randomUUID();

/**
 * A document of many parts that are written already.
 * @param document what stands around them, given what stands for each of them
 */
export function joinedDocument(parts: Buffer[], document: (slots: string[]) => unknown): Buffer {
  const around = `${readable(document(parts.map(() => slot)))}\n`.split(`"${slot}"`);
  return Buffer.concat(around.flatMap((text, at) => [Buffer.from(text), parts[at] ?? Buffer.alloc(0)]));
}

const endOfLine = '\r\n';

/** A table of tables with the same columns, each of which is written already. */
export function joinedTable(tables: Buffer[]): Buffer {
  const [first] = tables;
  // The names of columns have no lines.
  const head = first ? first.indexOf(endOfLine) + endOfLine.length : 0;
  return Buffer.concat(tables.map((table, at) => table.subarray(at ? head : 0)));
}
