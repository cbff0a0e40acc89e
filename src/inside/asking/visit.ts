import { ask, type Manner, type Said } from './ask.ts';
import { letsIn } from './robots.ts';
import { type Astray, LedAstray, refuseOdd } from './whereto.ts';

/** Why nothing came of a question. */
export type Failure =
  | 'host-unknown'
  | 'refused'
  | 'too-late'
  | 'certificate'
  | 'garbled'
  | 'too-many-redirects'
  | 'unreachable';

/** One redirect on the way. */
export interface Hop {
  to: string;
  /** Whether the server says that it is for good (301, 308). */
  isForGood: boolean;
}

/** What came of going to an address. */
export type Visit = { hops: Hop[] } & (
  | { kind: 'answered'; said: Said }
  | { kind: 'failed'; why: Failure }
  | { kind: 'not-asked'; why: Astray | 'robots' }
);

/** A visitor that knows the rules of the sites it has been to. */
export interface Visitor extends Omit<Manner, 'signal'> {
  /** The name by which sites mean it in their robots.txt, in small letters. */
  robot: string;
  /** After so many milliseconds a visit is over, redirects and robots.txt included. */
  longest: number;
  /** What the robots.txt of each site said; empty where there is none. */
  rules: Map<string, string>;
}

const mostHops = 5;
const mostRules = 128 * 1024;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Goes to an address as a polite robot does: reads the site's robots.txt first, follows redirects by hand and looks at
 * each anew, gives its name. It never throws for what others do.
 * @param known what the site said last time, to be asked whether it is still so
 */
export async function visit(address: string, visitor: Visitor, known: Record<string, string> = {}): Promise<Visit> {
  const manner = { ...visitor, signal: AbortSignal.timeout(visitor.longest) };
  const hops: Hop[] = [];
  try {
    for (let url = new URL(address); ; ) {
      if (!(await mayAsk(url, visitor, manner))) return { kind: 'not-asked', why: 'robots', hops };
      const said = await ask(url, manner, hops.length ? {} : known);
      const to = redirects.has(said.status) ? said.headers.location : undefined;
      if (to === undefined) return { kind: 'answered', said, hops };
      if (hops.length === mostHops) return { kind: 'failed', why: 'too-many-redirects', hops };
      url = new URL(to, url);
      hops.push({ to: url.href, isForGood: said.status === 301 || said.status === 308 });
    }
  } catch (error) {
    if (error instanceof LedAstray) return { kind: 'not-asked', why: error.how, hops };
    return { kind: 'failed', why: failureOf(error), hops };
  }
}

/** A site whose robots.txt cannot be had has no rules; what is wrong with it then shows at the page itself. */
async function mayAsk(url: URL, visitor: Visitor, manner: Manner): Promise<boolean> {
  refuseOdd(url, visitor.ways);
  const { rules, robot } = visitor;
  const { origin, pathname, search } = url;
  if (!rules.has(origin)) rules.set(origin, await rulesOf(new URL('/robots.txt', origin), manner));
  return letsIn(rules.get(origin) ?? '', robot, pathname + search);
}

async function rulesOf(address: URL, manner: Manner): Promise<string> {
  let url = address;
  for (let hop = 0; hop <= mostHops; hop += 1) {
    const { status, headers, body } = await ask(url, { ...manner, mostBytes: mostRules });
    if (status === 200) return body.toString('utf8');
    if (!redirects.has(status) || !headers.location) return '';
    url = new URL(headers.location, url);
  }
  return '';
}

const byCode: Record<string, Failure> = {
  ENOTFOUND: 'host-unknown',
  ENODATA: 'host-unknown',
  EAI_AGAIN: 'unreachable',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'too-late',
  HPE_HEADER_OVERFLOW: 'garbled',
};

/** What went wrong, by the codes of Node. */
function failureOf(error: unknown): Failure {
  const { name = '', code } = error as { name?: string; code?: unknown };
  if (name === 'AbortError' || name === 'TimeoutError') return 'too-late';
  const word = typeof code === 'string' ? code : '';
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_/.test(word)) return 'certificate';
  if (word.startsWith('HPE_') || word === 'ERR_INVALID_URL') return 'garbled';
  return byCode[word] ?? 'unreachable';
}
