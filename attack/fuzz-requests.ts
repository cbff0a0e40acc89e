import fc from 'fast-check';
import { locales } from '../src/i18n/locales.ts';
import { routing } from '../src/i18n/routing.ts';
import * as words from './fuzz-words.ts';
import type { Sent } from './send.ts';

/** What is known of a site by which an address can mean something. */
export interface Known {
  collections: string[];
  globals: string[];
  /** Documents that may be written to: what no visitor sees. */
  ids: string[];
  slugs: string[];
}

/** As a part of an address; of half a letter, which cannot be said in one, the sign that stands for it. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/** Takes one of several, the first ones as often as their weights say. */
const some = <T>(...weighted: [number, fc.Arbitrary<T>][]) =>
  fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })));
const any = (names: readonly string[]) => fc.constantFrom(...names);

const latin = fc
  .string({
    unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code === 0x7f ? 0x7e : code)),
    maxLength: 30,
  })
  .filter((text) => text !== '');
const grapheme = fc.string({ unit: 'grapheme', maxLength: 20 }).map(encoded);
const garbage = some([8, any(words.hostile)], [1, latin], [2, grapheme]);
const pick = (names: readonly string[]) => some([10, any(names)], [1, garbage]);
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''));
const list = (part: fc.Arbitrary<string>, separator: string, maxLength: number) =>
  fc.array(part, { maxLength }).map((parts) => parts.join(separator));
const slash = fc.constant('/');

function routes({ collections, globals, ids, slugs }: Known): fc.Arbitrary<string> {
  const page = fc.constantFrom(...Object.values(routing.pathnames)).chain((paths) => {
    const parts = (typeof paths === 'string' ? paths : paths.de).split('/').slice(1);
    const filled = parts.map((part) => (part.startsWith('[') ? pick([...slugs, '2026-11-27', '1']) : pick([part])));
    return fc.tuple(pick(locales), ...filled).map((all) => `/${all.join('/')}`);
  });
  const [collection, id] = [pick(collections), pick([...ids, '1', '0'.repeat(24)])];
  const api = some(
    [3, collection],
    [3, joined(collection, slash, id, slash, any(words.actions))],
    [3, joined(collection, slash, id)],
    [2, joined(collection, slash, any(words.ends))],
    [1, joined(collection, fc.constant('/versions/'), id)],
    [1, joined(fc.constant('globals/'), pick(globals), slash, pick(words.actions))],
    [1, any(words.inApi)],
  ).map((path) => `/api/${path}`);
  const data = joined(fc.constant('/data/v1/'), pick(words.files), pick(words.endings));
  const other = joined(slash, pick(words.otherRooms));
  return some([4, page], [2, data], [6, api], [2, other], [1, list(garbage, '/', 5).map((path) => `/${path}`)]);
}

function queries({ ids, slugs }: Known): fc.Arbitrary<string> {
  const value = pick([
    ...slugs,
    ...ids,
    ...locales,
    'true',
    'all',
    'rathaus',
    '-name',
    'name,title',
    'actors.parent.name',
  ]);
  const place = pick(['where', 'where[or][0]', 'where[and][0][or][1]', 'select', 'populate']);
  const inBrackets = (names: readonly string[]) => pick(names).map((name) => `[${name}]`);
  const filter = joined(place, inBrackets(words.keysOfBodies), inBrackets(words.operators), fc.constant('='), value);
  const parameter = joined(pick(words.parameters), fc.constant('='), value);
  return some(
    [1, fc.constant('')],
    [2, list(some([3, parameter], [2, filter], [1, garbage]), '&', 5).map((all) => `?${all}`)],
  );
}

/** What is sent, and what it says it is. */
function contents({ ids }: Known): fc.Arbitrary<{ body: string; type: string }> {
  const of = (type: string) => (body: string) => ({ body, type });
  const leaf = fc.oneof(
    garbage,
    fc.constantFrom(null, true, -1.5, ...ids),
    fc.constant({ $gt: '' }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const object = fc.dictionary(pick(words.keysOfBodies), leaf, { maxKeys: 6 }).map((data) => JSON.stringify(data));
  const deep = fc.integer({ min: 1, max: 90 }).map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);
  const field = joined(pick(words.fieldsOfForms), fc.constant('='), garbage);
  const names = any(['_payload', 'file', '0', 'seal', 'x']);
  const file = any(['', '; filename="x.png"', '; filename="x.csv"', '; filename="x\0.png"', '; filename="../x.svg"']);
  const text = some([2, object], [1, garbage], [1, any(['Name;Sitz\nA;B', '\x89PNG\r\n\x1a\n', '<svg onload="x"/>'])]);
  const part = fc
    .tuple(names, file, text)
    .map(([name, of, said]) => `--x\r\nContent-Disposition: form-data; name="${name}"${of}\r\n\r\n${said}\r\n`);
  return some(
    [4, fc.oneof(object, object, fc.json(), deep, garbage).map(of('application/json'))],
    [2, list(field, '&', 8).map(of('application/x-www-form-urlencoded'))],
    [2, list(part, '', 3).map((parts) => of('multipart/form-data; boundary=x')(`${parts}--x--\r\n`))],
    [1, fc.tuple(latin, any(words.documentTypes)).map(([body, type]) => ({ body, type }))],
  );
}

/** Requests of every kind that the site knows, in all forms but the right one. */
export function fuzzRequests(known: Known): fc.Arbitrary<Sent> {
  const headers = fc.dictionary(any(words.headerNames), some([1, any(words.headerValues)], [1, latin]), { maxKeys: 3 });
  const method = some(
    [5, fc.constant('GET')],
    [4, fc.constant('POST')],
    [2, any(['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'PURGE'])],
  );
  const from = fc.integer({ min: 2, max: 250 }).map((at) => `127.0.4.${at}`);
  return fc
    .record({ method, route: routes(known), query: queries(known), headers, content: contents(known), from })
    .map(({ method, route, query, headers, content: { body, type }, from }) => {
      // No blanks, controls or letters beyond Latin: Node sends no such address.
      const path = (route + query).replaceAll(/[^\x21-\xff]/gu, encoded);
      if (/^(GET|HEAD|OPTIONS|TRACE)$/.test(method)) return { method, path, headers, from };
      const bytes = Buffer.from(body.toWellFormed());
      return {
        method,
        path,
        headers: { 'content-type': type, ...headers, 'content-length': bytes.length },
        body: bytes,
        from,
      };
    });
}

/**
 * The same by somebody of the staff, whose writes may succeed: to drafts, and never to many documents at once, so that
 * visitors' pages stay as they are.
 */
export function bySomebody(sent: Sent, cookie: string, origin: string): Sent {
  const headers = { origin, ...sent.headers, cookie };
  if (sent.method === 'GET') return { ...sent, headers };
  const isOfMany = sent.method !== 'POST' && !/^\/api\/[\w-]+\/[^/?]+/.test(sent.path);
  const [address = '', query = ''] = (isOfMany ? '/api/actors/x' : sent.path).split('?', 2);
  const kept = query.split('&').filter((part) => !/draft|where|data|_payload|publish|trash/i.test(part));
  return { ...sent, headers, path: `${address}?${[...kept, 'draft=true'].join('&')}` };
}
