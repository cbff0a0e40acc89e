import type { Target } from './attack.ts';
import { cageOf } from './canaries.ts';
import type { Sent } from './send.ts';

/** Collections and globals that the API tells nobody of, besides those that it does. */
const hidden = `confirmations appearances job-runs quality-months payload-jobs payload-kv payload-locked-documents
  payload-preferences payload-migrations imports`.split(/\s+/);
const others = ['content-revision', 'seed-record', 'payload-jobs-stats'];

/** What a query may say to get more than is published. */
const pleas = [
  ...['', 'depth=2&limit=0&pagination=false', 'draft=true&depth=2&limit=500', 'trash=true&limit=500'],
  ...['locale=all&draft=true&fallback-locale=en', 'locale=en&fallbackLocale=de&limit=0', 'sort=-internalNote'],
  ...['where[_status][equals]=draft', 'where[and][0][or][0][_status][not_equals]=published&draft=true'],
  'where[or][0][_status][equals]=draft&where[or][1][deletedAt][exists]=true&trash=true',
  'select[internalNote]=true&select[searchWords]=true&select[historySince]=true&select[email]=true',
  'populate[actors][internalNote]=true&populate[users][email]=true&depth=2',
  'showHiddenFields=true&overrideAccess=true&disableErrors=true&user[role]=admin',
];
/** How the admin reads with a query that is too long for an address. */
const asGet = { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' };
const ofCollection = ['versions', 'count', 'access', 'init', 'me'];
const ofGlobal = [
  '',
  '/versions',
  '/access',
  '?draft=true&depth=2',
  '?locale=all&draft=true',
  '/pending',
  '/drafts',
  '/plans',
];
const ofDocument = `?draft=true&depth=2 ?trash=true&locale=all /pending /drafts /plans /versions /sessions /invitation
  /review /access`.split(/\s+/);
const ofApi = `access og ready content-revision graphql graphql-playground payload-jobs/run imports/actors.csv`.split(
  ' ',
);
const all = 'limit=0&depth=0&draft=true&trash=true&locale=all';

interface Docs {
  docs?: { id: string | number }[];
}

/** Each read of the API that a stranger may try: of lists, versions, counts, and of all that was laid down. */
export async function tricks({ admin, canaries, seed }: Target): Promise<Sent[]> {
  const told = JSON.parse((await admin.get('access')).text) as { collections: object; globals: object };
  const posts: Sent[] = [];
  const paths = ofApi.map((path) => `/api/${path}`);
  for (const collection of new Set([...Object.keys(told.collections), ...hidden])) {
    const at = `/api/${collection}`;
    posts.push({ path: at, method: 'POST', headers: asGet, body: pleas[2] });
    paths.push(...pleas.map((plea) => `${at}?${plea}`), ...ofCollection.map((part) => `${at}/${part}?depth=2`));
    const { docs = [] } = JSON.parse((await admin.get(`${collection}?${all}`)).text || '{}') as Docs;
    for (const { id } of docs.filter((document) => JSON.stringify(document).includes(cageOf(seed)))) {
      paths.push(...ofDocument.map((part) => `${at}/${id}${part}`), `${at}/versions/${id}`);
      paths.push(`/preview?collection=${collection}&id=${id}`);
    }
  }
  for (const global of [...Object.keys(told.globals), ...others])
    paths.push(...ofGlobal.map((part) => `/api/globals/${global}${part}`));
  for (const { word, place } of canaries) if (place.includes('picture')) paths.push(`/api/media/file/${word}.webp`);
  return [...posts, ...paths.map((path) => ({ path }))];
}

/** Questions that are answered by how many there are: whether a word stands in a field that nobody may read. */
export function oracles({ canaries }: Target): Sent[] {
  return canaries.flatMap(({ word, field }) => {
    if (!field) return [];
    const half = word.slice(0, -4);
    const where = (operator: string, value: string) => `where[${field.path}][${operator}]=${value}`;
    const asked = [
      `?${where('like', half)}`,
      `?${where('equals', word)}`,
      `/count?${where('contains', half)}&draft=true`,
    ];
    return asked.map((query) => ({ path: `/api/${field.collection}${query}` }));
  });
}
