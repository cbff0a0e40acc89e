import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { demand } from '../../drill/drill.ts';
import { type Attack, insistOnNone, isOfCaddy, type Target, withEach } from '../attack.ts';
import { cageOf } from '../canaries.ts';
import { bySomebody, fuzzRequests, type Known } from '../fuzz-requests.ts';
import { usageOf } from '../process-group.ts';
import { type Answer, type Sent, send } from '../send.ts';

const security = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'permissions-policy'];
/** Where an error was, or where the site lies: nothing that helps a reader. */
const inside = /\n\s+at .+:\d+:\d+|node_modules|\/who-is-who-|file:\/\/|SQLITE_|MongoServerError|webpack-internal/;

/** What may be asked of whom: what the API tells an admin of itself, and what was laid down in drafts. */
async function knownOf({ admin, seed }: Target): Promise<Known> {
  const told = JSON.parse((await admin.get('access')).text) as { collections: object; globals: object };
  const query = `limit=20&depth=0&draft=true&select[slug]=true&locale=de&where[_status][equals]`;
  const read = async (status: string) =>
    (JSON.parse((await admin.get(`actors?${query}=${status}`)).text) as { docs: { id: string; slug?: string }[] }).docs;
  const drafts = (await read('draft')).filter(({ slug }) => slug?.startsWith(cageOf(seed)));
  const slugs = (await read('published')).flatMap(({ slug }) => slug ?? []);
  return {
    collections: Object.keys(told.collections),
    globals: Object.keys(told.globals),
    ids: drafts.map(({ id }) => id),
    slugs,
  };
}

/** Drawn anew for each form. */
const stamp = /name="stamp" value="[^"]+"/g;

/** All pages that the map of the site names, each as a mark of its bytes. */
async function pagesOf({ url }: Target): Promise<Map<string, string>> {
  const { text } = await send(url, { path: '/sitemap.xml' });
  const pages = new Map<string, string>();
  const paths = [...text.matchAll(/<loc>([^<]+)/g)].map(([, address = '']) => address.slice(url.length));
  await withEach(paths, async (path) => {
    const { status, text: body } = await send(url, { path });
    pages.set(path, `${status} ${createHash('sha256').update(body.replaceAll(stamp, '')).digest('base64')}`);
  });
  demand(pages.size > 50, `The map of the site names ${pages.size} pages`);
  return pages;
}

/** What is wrong with an answer, whatever was asked. */
function faultOf(target: Target, { path }: Sent, { status, headers, text }: Answer): string | null {
  if (status === -1) return 'hung';
  if (status === 0) return `broken off (${text})`;
  // A form of an answer that there is not is told by 501 (oEmbed).
  if (status >= 500 && !(status === 501 && path.includes('oembed'))) return `${status}`;
  const missing = security.filter((name) => !headers[name]);
  if (missing.length && !isOfCaddy(target, text)) return `${status} without ${missing.join(', ')}`;
  const isCode = /^\/_next\/static\//.test(path) && status === 200;
  const found = isCode ? null : inside.exec(text);
  return found ? `${status} tells “${text.slice(Math.max(0, found.index - 40), found.index + 80)}”` : null;
}

/** For who has to ask it again: all of it, but for the cookie. */
const told = ({ method, path, headers, body }: Sent, cookie: string): string =>
  `${method} ${path} ${JSON.stringify(headers).replace(cookie, 'of the editor')} ${body ?? ''}`;

const mean = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0) / (numbers.length || 1);

/** The second and the last quarter of what was measured are the same, but for a little. */
function insistOnFlat(memory: number[]): string {
  const quarter = Math.floor(memory.length / 4);
  if (!quarter) return 'this system does not tell how much memory is used';
  const [second, last] = [mean(memory.slice(quarter, 2 * quarter)), mean(memory.slice(-quarter))];
  const figures = `${second.toFixed(0)} MB in the second quarter, ${last.toFixed(0)} MB in the last`;
  demand(last < second * 1.2 + 60, `memory grows: ${figures}`);
  return figures;
}

/** Requests drawn by lot, of strangers and of an editor: none fails inside, none changes what visitors read. */
export const fuzz: Attack = {
  name: 'fuzz',
  run: async (target) => {
    const { url, isBehindCaddy, isShort, seed, editor, pid } = target;
    const all = isShort ? 1_500 : 20_000;
    // Behind Caddy the same door opens, so a fifth of them is enough there.
    const numRuns = isBehindCaddy ? all / 5 : (all * 4) / 5;
    const before = await pagesOf(target);
    const drawn = fc.sample(fuzzRequests(await knownOf(target)), { seed: isBehindCaddy ? seed + 1 : seed, numRuns });
    const statuses = new Map<number, number>();
    const [memory, wrong]: [number[], string[]] = [[], []];
    let count = 0;
    const ask = async (sent: Sent) => {
      const at = count;
      count += 1;
      const own = at % 3 ? sent : bySomebody(sent, editor, url);
      const request = isBehindCaddy ? { ...own, from: undefined } : own;
      let answer = await send(url, request);
      // A busy machine has no time for one page; the same one asked again is told apart by this.
      if (answer.status === 503) answer = await send(url, request);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const fault = faultOf(target, request, answer);
      if (fault) wrong.push(`${fault}: request ${at} ${told(request, editor)}`);
      const use = at % 25 ? null : usageOf(pid);
      if (use) memory.push(use.memory);
    };
    await withEach(drawn, ask);
    const after = await pagesOf(target);
    const changed = [...before]
      .filter(([path, mark]) => after.get(path) !== mark)
      .map(([path]) => `another page than before: ${path}`);
    insistOnNone([...wrong, ...changed], `of ${drawn.length} requests (seed ${seed}) went wrong`);
    const answered = [...statuses]
      .sort(([one], [other]) => one - other)
      .map(([status, times]) => `${status} × ${times}`);
    return `${drawn.length} requests: ${answered.join(', ')}; ${before.size} pages as before; ${insistOnFlat(memory)}`;
  },
};
