import type { IncomingMessage, ServerResponse } from 'node:http';
import { type CurrentRequest, drawRequestId, inRequest } from '../../inside/current-request.ts';
import { shapeOf } from '../../inside/failures.ts';
import { log } from '../../inside/log.ts';
import { destinationOf } from './address.ts';

/** So many requests a minute are noted one by one, of those that failed and of all others; the rest is counted. */
const most = { failed: 30, other: 300 };
const minute = 60_000;

/** What is asked for without anybody's doing, many times for each page or minute. */
const unworthy = /^\/(_next\/|health$|ready$|favicon\.ico$|icon\.svg$|next-click\.json$|api\/media\/file\/)/;

const rooms = new Set(['admin', 'api', 'preview']);
/** What the log tells of the admin and the API. Anything else could be what somebody has typed there. */
const asked = new Set(['account', 'actors', 'collections', 'globals', 'login', 'media', 'reports', 'users']);

/**
 * An address as the log names it, without what a visitor has typed or what lets somebody in: whole where it is that of
 * a page which is there, of admin and API the first that is asked for, else its shape alone.
 * @param status of the answer
 */
export function saidAddress(target: string, status: number): string {
  const destination = destinationOf(target);
  const [path = ''] = target.split('?');
  if (destination.to === 'page') {
    const isThere = status === 200 || status === 304 || destination.hasForm;
    return isThere ? (destination.key.split('?')[0] ?? '') : shapeOf(path);
  }
  if (destination.to !== 'app') return path === '/' || destination.to === 'health' ? path : '/…';
  const [room = '', first, ...rest] = destination.path.split('/').slice(1);
  const named = [rooms.has(room) ? room : '…', ...(first ? [asked.has(first) ? first : '…'] : [])];
  return `/${[...named, ...rest.map(() => '…')].join('/')}`;
}

/**
 * Makes what leaves a line for each request that is worth one, with a name by which it is found, and gives that name
 * to all that happens in its course.
 */
export function createRequestLog(now: () => number = Date.now) {
  let begun = 0;
  let noted = { failed: 0, other: 0 };

  /** A flood of requests fills no disk. */
  function hasRoom(kind: keyof typeof most): boolean {
    if (now() - begun >= minute) {
      const left = noted.failed + noted.other - Math.min(noted.failed, most.failed) - Math.min(noted.other, most.other);
      if (left > 0) log().info(`${left} more requests in the minute before`);
      begun = now();
      noted = { failed: 0, other: 0 };
    }
    noted[kind] += 1;
    return noted[kind] <= most[kind];
  }

  function note(req: IncomingMessage, res: ServerResponse, ms: number, request?: CurrentRequest): void {
    const { statusCode: status } = res;
    const { method, url = '/' } = req;
    const hasFailed = status >= 500;
    if (!hasFailed && unworthy.test(url)) return;
    if (!hasRoom(hasFailed ? 'failed' : 'other')) return;
    const { id = drawRequestId(), why } = request ?? {};
    const line = { id, method, path: saidAddress(url, status), status, ms, ...(why ? { why } : {}) };
    if (hasFailed) log().warn(line);
    else log().info(line);
  }

  return {
    /** Of what was answered at once. */
    note: (req: IncomingMessage, res: ServerResponse) => note(req, res, 0),
    /** Has a request answered, and leaves its line when that is done. */
    follow(req: IncomingMessage, res: ServerResponse, answer: () => void): void {
      const request: CurrentRequest = { id: drawRequestId() };
      const start = performance.now();
      res.once('close', () => note(req, res, Math.round(performance.now() - start), request));
      inRequest(request, answer);
    },
  };
}
