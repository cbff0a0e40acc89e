import { randomUUID } from 'node:crypto';
import { handOver } from '../../../inside/rendering.ts';

const types = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  openapi: 'application/vnd.oai.openapi+json;version=3.1',
  csv: 'text/csv; charset=utf-8; header=present',
  vcf: 'text/vcard; charset=utf-8',
} as const;

/** What is written already, to be sent one after the other. */
class Parts {
  readonly all: Buffer[];
  constructor(all: Buffer[]) {
    this.all = all;
  }
}

/** A file of open data. What is no text yet is written as JSON, for people to read too. */
export function fileAnswer(type: keyof typeof types, content: unknown, fileName?: string): Response {
  const headers = new Headers({ 'content-type': types[type] });
  if (fileName) headers.set('content-disposition', `attachment; filename="${fileName}"`);
  if (content instanceof Parts)
    return new Response(handOver(content.all) ? null : Buffer.concat(content.all), { headers });
  return new Response(typeof content === 'string' ? content : `${readable(content)}\n`, { headers });
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
export function joinedDocument(parts: Buffer[], document: (slots: string[]) => unknown): Parts {
  const around = `${readable(document(parts.map(() => slot)))}\n`.split(`"${slot}"`);
  // Between two there is always the same.
  const written = new Map(around.map((text) => [text, Buffer.from(text)]));
  return new Parts(around.flatMap((text, at) => [written.get(text) ?? [], parts[at] ?? []].flat()));
}

const endOfLine = '\r\n';

/** A table of tables with the same columns, each of which is written already. */
export function joinedTable(tables: Buffer[]): Parts {
  const [first] = tables;
  // The names of columns have no lines.
  const head = first ? first.indexOf(endOfLine) + endOfLine.length : 0;
  return new Parts(tables.map((table, at) => (at ? rowsOf(table, head) : table)));
}

const rows = new WeakMap<Buffer, Buffer>();

/** A table without its names of columns, which stays the same thing as long as the table does. */
function rowsOf(table: Buffer, head: number): Buffer {
  const known = rows.get(table) ?? table.subarray(head);
  rows.set(table, known);
  return known;
}
