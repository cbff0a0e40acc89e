import { z } from 'zod';
import { licence } from './licence.ts';
import { openDataPath } from './open-data-address.ts';
import { openDataSchemas } from './open-data-schema.ts';

type Json = { [key: string]: unknown };

const components = '#/components/schemas/';
const about = `All that the directory's visitors may see, in both languages at once, without a key and without a limit made
for you. Every site may read it (CORS). Ask with If-None-Match and the ETag you hold: 304 says that nothing changed.

Names of fields and files stay as long as the path says v1; fields may be added. What would break readers gets a new path.
CSV: UTF-8 with a byte order mark, comma, CRLF (RFC 4180); several values in a cell are parted by " | "; a cell that a
spreadsheet would run as a formula begins with an apostrophe. The tables whose names end in .de.csv are for people with
Excel in German: semicolons, decimal commas, German texts and headings, which may change. Programs read the others.`;

/**
 * The description of the open data (OpenAPI 3.1).
 * @param site the whole address of the site, without a slash at the end
 */
export function openApiDescription(site: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Who is Who: open data',
      version: '1.0.0',
      description: about,
      license: { name: licence.name, identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: site + openDataPath }],
    paths: {
      '/actors.json': file('actors', 'Every entry', 'application/json', 'ActorsFile'),
      '/actors.de.csv': file('actorsTableInGerman', 'Every entry, for Excel in German', 'text/csv'),
      '/actors.csv': file('actorsTable', 'Every entry, one row each', 'text/csv'),
      '/actors.jsonld': file('actorsLinked', 'Every entry in the words of schema.org', 'application/ld+json'),
      '/actors/{slug}.json': oneOf(file('actor', 'One entry', 'application/json', 'ActorFile')),
      '/actors/{slug}.de.vcf': oneOf(file('cardInGerman', 'One entry as a card (RFC 6350), in German', 'text/vcard')),
      '/actors/{slug}.en.vcf': oneOf(file('cardInEnglish', 'One entry as a card (RFC 6350), in English', 'text/vcard')),
      '/actors/{slug}.de.v3.vcf': oneOf(file('card3InGerman', 'The same as vCard 3.0 (RFC 2426)', 'text/vcard')),
      '/actors/{slug}.en.v3.vcf': oneOf(file('card3InEnglish', 'The same as vCard 3.0 (RFC 2426)', 'text/vcard')),
      '/facts.json': file('facts', 'Every fact', 'application/json', 'FactsFile'),
      '/facts.de.csv': file('factsTableInGerman', 'Every number of a fact, for Excel in German', 'text/csv'),
      '/facts.csv': file('factsTable', 'Every fact, one row for each of its numbers', 'text/csv'),
      '/funding.json': file('funding', 'Every funding programme', 'application/json', 'ProgrammesFile'),
      '/funding.de.csv': file('fundingTableInGerman', 'Every funding programme, for Excel in German', 'text/csv'),
      '/funding.csv': file('fundingTable', 'Every funding programme, one row for each of its amounts', 'text/csv'),
      '/countries.de.csv': file('countriesTableInGerman', 'Every partner country, for Excel in German', 'text/csv'),
      '/quality.json': file('quality', 'How well the directory is kept, by month', 'application/json', 'QualityFile'),
      '/openapi.json': file('description', 'This description', 'application/vnd.oai.openapi+json'),
    },
    components: { schemas: describedSchemas() },
  };
}

interface File {
  get: Json & { responses: Json };
}

const problem = { 'application/problem+json': { schema: { $ref: `${components}Problem` } } };

function file(operationId: string, summary: string, type: string, schema?: keyof typeof openDataSchemas): File {
  const body = schema ? { $ref: components + schema } : type.endsWith('json') ? { type: 'object' } : { type: 'string' };
  return {
    get: {
      operationId,
      summary,
      responses: {
        200: {
          description: summary,
          headers: { ETag: { description: 'The version of the file', schema: { type: 'string' } } },
          content: { [type]: { schema: body } },
        },
        304: { description: 'What you hold is the present version' },
        default: { description: 'It cannot be given (RFC 9457)', content: problem },
      },
    },
  };
}

function oneOf(path: File): Json {
  const slug = { name: 'slug', in: 'path', required: true, schema: { type: 'string' } };
  const description = 'The German slug; any other, present or former, redirects to it';
  const responses = {
    ...path.get.responses,
    308: {
      description: 'The entry is found under its German slug',
      headers: { Location: { description: 'The path of the file', schema: { type: 'string' } } },
    },
    404: { description: 'No entry has, or had, this slug', content: problem },
  };
  return { parameters: [{ ...slug, description }], get: { ...path.get, responses } };
}

/** The schemas as JSON Schema 2020-12, the language of OpenAPI 3.1, pointing at each other within the description. */
function describedSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(openDataSchemas)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => components + id, io: 'input' });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $id: _id, $schema: _schema, ...schema }]) => [id, described(schema)]),
  );
}

/** Readers should bear with fields to come, so nothing says that there are no others. */
function described(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(described);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === 'additionalProperties' && value === false))
      .map(([key, value]) => [key, described(value)]),
  );
}
