import { setTimeout as sleep } from 'node:timers/promises';
import { firstAdmin } from '../../e2e/first-admin.ts';
import { type Attack, insistOnNone, type Target, withEach } from '../attack.ts';
import { type Answer, json, type Sent, send } from '../send.ts';

/** What means something to a database where a plain value is expected. */
const operators: unknown[] = [
  ...[{ $gt: '' }, { $ne: null }, { $regex: '.*' }, { $exists: true }, { $where: 'return true' }, [{ $gt: '' }]],
  ...[{ $in: [firstAdmin.email, firstAdmin.password, null] }, { $expr: { $eq: [1, 1] } }, { $not: { $eq: 'x' } }],
  ...[{ $or: [{}, { a: 1 }] }, { $function: { body: 'function() { return true }', args: [], lang: 'js' } }],
  ...[
    { equals: '', like: '%' },
    { toString: 'x', valueOf: 1, length: 9 },
    { _bsontype: 'ObjectId', id: 'x' },
  ],
  ...["' OR 1=1 --", '"; return true; //', 12, true],
];

/** The same in an address or a form: `where[name][$gt]=`. */
const written = '[$gt]= [$ne]=x [$regex]=.* [$where]=1 [$exists]=true [$in][0]=x [$not][$eq]=x [$expr][$eq][0]=1'.split(
  ' ',
);
const fields = 'email password _status internalNote id name deletedAt $where $or __proto__ constructor'.split(' ');
const password = 'quiet harbour seven lamps';

/** Everything by which somebody might be let in who knows no password. */
const signIns = (origin: string): Sent[] =>
  operators.flatMap((operator) => {
    const cookie = `payload-token=${encodeURIComponent(JSON.stringify(operator))}`;
    return [
      json('POST', '/api/users/login', { email: operator, password: operator }, { origin }),
      json('POST', '/api/users/login', { email: firstAdmin.email, password: operator }, { origin }),
      json('POST', '/api/users/login', { email: firstAdmin.email, password: 'x', code: operator }, { origin }),
      json('POST', '/api/users/forgot-password', { email: operator }, { origin }),
      json('POST', '/api/users/reset-password', { token: operator, password }, { origin }),
      json('POST', '/api/users/refresh-token', { token: operator }, { origin, cookie }),
      { path: '/api/users/me', headers: { authorization: `JWT ${JSON.stringify(operator)}` } },
    ];
  });

const forms = (origin: string): Sent[] => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin };
  const post = (path: string, ...names: string[]) =>
    written.map((operator) => ({
      path,
      method: 'POST',
      headers,
      body: names.map((name) => name + operator).join('&'),
    }));
  return [
    ...post('/api/users/login', 'email', 'password'),
    ...post('/api/users/reset-password', 'token', 'password'),
    ...post('/de/rueckmeldung', 'kind', 'message', 'entry', 'stamp', 'email'),
    ...post('/de/bestaetigen', 'link', 'do'),
  ];
};

/** Reads in which an operator stands where a field, a value, an order, a choice, an id or a word belongs. */
function reads(): Sent[] {
  const objects = operators.map((operator) => encodeURIComponent(JSON.stringify(operator)));
  const plain = [...written.map(encodeURIComponent), ...objects];
  const paths = [
    ...written.flatMap((operator) => [
      ...fields.flatMap((field) => [`/api/actors?where[${field}]${operator}`, `/api/users?where[${field}]${operator}`]),
      ...['', '[or][0]', '[and][0][or][0]'].map((place) => `/api/actors?where${place}${operator}`),
      `/api/actors?where[_status][not_equals]${operator}&draft=true`,
      `/api/reports?where[message]${operator}`,
      ...['sort', 'limit', 'page', 'depth', 'select', 'populate', 'locale', 'id', 'trash', 'draft'].map(
        (name) => `/api/actors?${name}${operator}`,
      ),
      `/de?q${operator}&category${operator}`,
      `/de/rueckmeldung?entry${operator}`,
    ]),
    ...plain.flatMap((value) => [
      `/api/actors/${value}`,
      `/api/users/${value}`,
      `/de?q=${value}`,
      `/de/akteure/${value}`,
    ]),
    ...objects.map((object) => `/api/actors?where=${object}`),
    ...plain.map((value) => `/data/v1/actors/${value}.json`),
    ...['$where', '-$natural', '$meta', '__proto__', 'constructor.name'].map((field) => `/api/actors?sort=${field}`),
  ];
  return paths.map((path) => ({ path }));
}

/** What an editor's program might send, to change more than the one document it names. */
const writes = ({ url, editor }: Target): Sent[] =>
  operators.flatMap((operator) => {
    const own = { cookie: editor, origin: url };
    const id = encodeURIComponent(JSON.stringify(operator));
    return [
      json('PATCH', `/api/actors/${id}`, { seat: 'Nirgends' }, own),
      json('DELETE', `/api/actors/${id}`, {}, own),
      json('POST', '/api/imports/x/carry-out', { seal: operator }, own),
      json('POST', `/api/reports/${id}/decline`, { reason: operator }, own),
      json('POST', '/api/users/own-password', { current: operator, password: operator }, own),
    ];
  });

interface Told {
  docs?: { id: string }[];
}

/** The published entries, as anybody may read them. */
async function publicIds({ url }: Target): Promise<Set<string>> {
  const ask = () => send(url, { path: '/api/actors?limit=0&depth=0&select[id]=true' });
  let answer = await ask();
  // Behind Caddy all of this attack comes from one address, which may have asked for too much.
  for (; answer.status === 429; answer = await ask()) await sleep(1000 * Number(answer.headers['retry-after'] ?? 1));
  const { text } = answer;
  return new Set((JSON.parse(text) as Told).docs?.map(({ id }) => String(id)));
}

/** What went wrong with a request, in words. */
function faultsOf(
  sent: Sent,
  { status, headers, text }: Answer,
  { editor, canaries }: Target,
  known: Set<string>,
): string[] {
  const isOfStaff = sent.headers?.cookie === editor;
  const isList = status === 200 && /^\/api\/[\w-]+\?/.test(sent.path);
  const { docs = [] } = isList ? (JSON.parse(text) as Told) : {};
  const isTold = canaries.some(({ word }) => text.includes(word) && !`${sent.path} ${sent.body}`.includes(word));
  const faults = {
    [`${status}`]: status < 200 || status >= 500,
    'signed in': headers['set-cookie']?.some((cookie) => /payload-token=[^;]+\.[^;]+/.test(cookie)),
    written: /^(PATCH|DELETE)$/.test(sent.method ?? '') && status < 400,
    'a password was chosen':
      /password/.test(sent.path) && sent.method === 'POST' && status < 400 && !/forgot/.test(sent.path),
    'tells what is not public': !isOfStaff && isTold,
    'lists what is not public': !isOfStaff && docs.some(({ id }) => !known.has(String(id))),
  };
  const found = Object.entries(faults).filter(([, isSo]) => isSo);
  return found.map(([what]) => `${what}: ${sent.method ?? 'GET'} ${sent.path} ${sent.body ?? ''}`);
}

/** No operator of a database signs anybody in, lists what is not public, or fails inside. */
export const operatorsOfDatabase: Attack = {
  name: 'operators',
  run: async (target) => {
    const { url, isBehindCaddy, isShort } = target;
    const known = await publicIds(target);
    if (known.size < 10) throw new Error(`Only ${known.size} entries are public`);
    const all = [...signIns(url), ...forms(url), ...reads(), ...writes(target)].filter(
      (_, at) => !isShort || at % 3 === 0,
    );
    const wrong: string[] = [];
    const statuses = new Map<number, number>();
    let count = 0;
    await withEach(all, async (sent) => {
      count += 1;
      // From one address twenty may try to sign in within a minute. Behind Caddy all come from one.
      const answer = await send(url, { ...sent, from: isBehindCaddy ? undefined : `127.0.2.${1 + (count % 250)}` });
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      wrong.push(...faultsOf(sent, answer, target, known));
    });
    insistOnNone(wrong, 'requests went wrong');
    if ((await publicIds(target)).size !== known.size) throw new Error('Other entries are public than before');
    const answered = [...statuses].sort(([one], [other]) => one - other);
    return `${all.length} requests: ${answered.map(([status, times]) => `${status} × ${times}`).join(', ')}`;
  },
};
