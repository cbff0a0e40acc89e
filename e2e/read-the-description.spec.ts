import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test';
import { z } from 'zod';
import { sessionOf } from './staff.ts';

type JsonSchema = Exclude<Parameters<typeof z.fromJSONSchema>[0], boolean>;
type Schemas = Record<string, JsonSchema>;
interface Described {
  description: string;
  headers?: Record<string, object>;
  content?: Record<string, { schema: JsonSchema }>;
}
interface Description {
  servers: { url: string }[];
  paths: Record<string, { parameters?: { name: string }[]; get: { responses: Record<string, Described> } }>;
  components: { schemas: Schemas };
}

const slugs = { german: 'deutscher-landkreistag', english: 'german-county-association', nobodys: 'nobody' };

async function descriptionOf(request: APIRequestContext): Promise<Description> {
  const text = await (await request.get('/data/v1/openapi.json')).text();
  return JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')) as Description;
}

/** Asks for a path in the way that leads to a status, as far as it is described. */
async function answerOf(request: APIRequestContext, address: string, status: string): Promise<APIResponse> {
  const at = (slug: string) => address.replace('{slug}', slug);
  const whole = () => request.get(at(slugs.german));
  if (status === '308') return request.get(at(slugs.english), { maxRedirects: 0 });
  if (status === '404') return request.get(at(slugs.nobodys));
  if (status === '304')
    return request.get(at(slugs.german), { headers: { 'if-none-match': (await whole()).headers().etag ?? '' } });
  // Nobody may write here: the one fault that every file has.
  return status === 'default' ? request.fetch(at(slugs.german), { method: 'PUT', data: '{}' }) : whole();
}

/** Holds an answer against what is described of its headers and its body. */
async function expectDescribed(answer: APIResponse, { headers = {}, content = {} }: Described, schemas: Schemas) {
  for (const name of Object.keys(headers)) expect(answer.headers()[name.toLowerCase()], answer.url()).toBeTruthy();
  const body = await answer.text();
  const [described] = Object.entries(content);
  if (!described) return expect([answer.url(), body]).toEqual([answer.url(), '']);
  const [type, { schema }] = described;
  expect([answer.url(), answer.headers()['content-type']?.split(';')[0]]).toEqual([answer.url(), type]);
  if (schema.type === 'string') expect(body).not.toBe('');
  else z.fromJSONSchema({ ...schema, $defs: schemas }).parse(JSON.parse(body));
}

test('every path answers as the description says, with every status it names', async ({ request }) => {
  const { servers, paths, components } = await descriptionOf(request);
  const checked = new Set<string>();
  for (const [path, { get }] of Object.entries(paths)) {
    for (const [status, described] of Object.entries(get.responses)) {
      const answer = await answerOf(request, `${servers[0]?.url}${path}`, status);
      expect([path, status, answer.status()]).toEqual([path, status, status === 'default' ? 405 : Number(status)]);
      await expectDescribed(answer, described, components.schemas);
      checked.add(`${path} ${status}`);
    }
  }
  expect(checked.size).toBe(18 * 3 + 5 * 2);
});

test('the description tells apart what fits it from what does not', async ({ request }) => {
  const { components } = await descriptionOf(request);
  const schema = (name: string) => z.fromJSONSchema({ ...components.schemas[name], $defs: components.schemas });
  const { actors } = await (await request.get('/data/v1/actors.json')).json();
  expect(schema('Actor').safeParse(actors[0]).success).toBe(true);
  for (const wrong of [{ name: 3 }, { updatedOn: 'yesterday' }, { bodyKind: 'planet' }, { id: undefined }])
    expect(schema('Actor').safeParse({ ...actors[0], ...wrong }).success, JSON.stringify(wrong)).toBe(false);
  expect(schema('Problem').safeParse({ status: 404 }).success).toBe(false);
});

test('nothing that is answered is left undescribed', async ({ request }) => {
  const { components } = await descriptionOf(request);
  const keysOf = (name: string) => Object.keys(components.schemas[name]?.properties ?? {}).sort();
  const read = async (file: string) => (await request.get(`/data/v1/${file}`)).json();
  const files = { ActorsFile: 'actors.json', FactsFile: 'facts.json', ActorFile: `actors/${slugs.german}.json` };
  for (const [name, file] of Object.entries(files)) expect(Object.keys(await read(file)).sort()).toEqual(keysOf(name));
  for (const actor of (await read('actors.json')).actors) expect(Object.keys(actor).sort()).toEqual(keysOf('Actor'));
  for (const fact of (await read('facts.json')).facts) expect(Object.keys(fact).sort()).toEqual(keysOf('Fact'));
});

test('an entry that is taken back is a problem at once', async ({ request }) => {
  const session = await sessionOf();
  const data = { name: 'Kurz', bodyKind: 'organisation', lifecycle: 'active', slug: 'kurz', seat: 'Hamm' };
  const made = await request.post('/api/actors?locale=de', { ...session, data: { ...data, _status: 'published' } });
  const { doc } = (await made.json()) as { doc: { id: string } };
  expect((await request.get('/data/v1/actors/kurz.json')).status()).toBe(200);
  await request.delete(`/api/actors/${doc.id}`, session);
  const gone = await request.get('/data/v1/actors/kurz.json');
  expect([gone.status(), gone.headers()['content-type']]).toEqual([404, 'application/problem+json']);
});
