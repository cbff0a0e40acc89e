import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientHeader } from '../../inside/client-header.ts';
import { currentRequest, requestIdHeader, withRequestId } from '../../inside/current-request.ts';
import { reportFailure, shapeOf } from '../../inside/failures.ts';
import { wayToSignIn } from '../../inside/way-to-sign-in.ts';
import { createClientWord } from '../limits/client-network.ts';
import { throwBodyAway } from '../limits/request-body.ts';
import { createStaffLimits, type Refusal } from '../limits/staff-limits.ts';
import { errorWords } from '../pages/error-words.ts';
import { createCallCheck } from './call-check.ts';
import type { AppHandler, AwaitedApp, InnerApp } from './inner-app.ts';
import { AppNotHere } from './late-app.ts';
import { picturePolicy } from './picture-door.ts';
import { keepPreviewHere } from './preview-cookie.ts';
import {
  type FlatHeaders,
  type SecuritySetting,
  staffContentPolicy,
  staffSecurityHeaders,
  visitorSecurityHeaders,
} from './security-headers.ts';

interface StaffDoor {
  app: AwaitedApp;
  inner: Pick<InnerApp, 'get'>;
  setting: SecuritySetting;
}

/** Nobody outside decides what host or address a request comes from, or which part of the app it skips. */
const untrusted = /^(x-forwarded-|forwarded$|x-real-ip$|x-middleware-)/;

/**
 * Makes the way to the app itself, for staff, the API and their files: within limits and with security
 * headers.
 */
export function createStaffDoor({ app, inner, setting }: StaffDoor) {
  const isSentByStaff = (req: IncomingMessage) => hasSession(inner, req);
  const check = createStaffLimits(setting, isSentByStaff);
  const checkCall = createCallCheck(isSentByStaff);
  const headersOfAll = staffSecurityHeaders(setting);
  const clientOf = createClientWord(setting);

  function refuse(res: ServerResponse, status: number, message: string, headers: FlatHeaders = []): void {
    const own = ['content-type', 'application/json; charset=utf-8', 'cache-control', 'no-store'];
    res.writeHead(status, [...visitorSecurityHeaders(setting), ...own, ...headers]);
    res.end(JSON.stringify({ errors: [{ message: status < 500 ? message : withRequestId(message) }] }));
  }

  function turnAway(sent: IncomingMessage, res: ServerResponse, { status, headers }: Refusal): void {
    const way = status === 401 ? wayToSignIn((name) => sent.headers[name]?.toString()) : null;
    const { title, advice } = errorWords.de[status];
    if (!way) refuse(res, status, `${title}. ${advice}`, headers);
    else res.writeHead(303, [...visitorSecurityHeaders(setting), 'location', way, 'cache-control', 'no-store']).end();
  }

  async function admit(handler: AppHandler, sent: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
    const verdict = await check(sent, path);
    if (verdict === 'broken off') return;
    if ('status' in verdict) return turnAway(sent, res, verdict);
    const { admitted: req, body } = verdict;
    const refusedCall = await checkCall(req, path, body);
    if (refusedCall) return refuse(res, refusedCall.status, refusedCall.message);
    const policy = staffContentPolicy(setting, randomBytes(16).toString('base64'));
    const isUpload = path.startsWith('/api/media/file/');
    const client = clientOf(req);
    prepareRequest(req, path, policy);
    req.headers[clientHeader] = client;
    const request = currentRequest();
    const keepPreview = () => keepPreviewHere(res, path, setting);
    insistOn(res, keepPreview, [
      ...headersOfAll,
      ...(request ? [requestIdHeader, request.id] : []),
      'content-security-policy',
      isUpload ? picturePolicy : policy,
      ...(path.startsWith('/_next/') ? [] : ['x-robots-tag', 'noindex']),
    ]);
    await handler(req, res);
    // Next says nothing of what fails before it has found a route.
    if (res.statusCode === 500) reportFailure(`answer 500 to ${req.method} ${shapeOf(path)}`, undefined);
  }

  /** @param path decoded, without empty segments */
  return async (sent: IncomingMessage, res: ServerResponse, path: string): Promise<void> => {
    const handler = await app().catch(nobody);
    if (handler) return admit(handler, sent, res, path);
    throwBodyAway(sent);
    turnAway(sent, res, { status: 503, headers: ['retry-after', '5'] });
  };
}

function nobody(error: unknown): null {
  if (error instanceof AppNotHere) return null;
  throw error;
}

/** Asks the app, which alone knows sessions, with all by which it would know the sender of the request itself. */
async function hasSession(inner: Pick<InnerApp, 'get'>, { headers }: IncomingMessage): Promise<boolean> {
  const { cookie, authorization, origin, 'sec-fetch-site': site } = headers;
  if (!cookie && !authorization) return false;
  const given = Object.entries({ cookie, authorization, origin, 'sec-fetch-site': site });
  const sender = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  const { status, body } = await inner.get('/api/users/me', { sender, isUrgent: true });
  if (status !== 200) throw new Error(`The app does not tell who is signed in: ${status}`);
  const { user } = JSON.parse(body.toString()) as { user?: unknown };
  return Boolean(user);
}

function prepareRequest(req: IncomingMessage, path: string, policy: string): void {
  for (const name of Object.keys(req.headers)) if (untrusted.test(name)) delete req.headers[name];
  // The admin speaks the language of the house unless its own cookie says otherwise.
  if (/^\/(admin|api)(\/|$)/.test(path)) delete req.headers['accept-language'];
  // Here the app looks for the nonce of its scripts (Next's guide on content security policies).
  req.headers['content-security-policy'] = policy;
}

/** Sets headers when the app has set its own, so that ours hold. */
function insistOn(res: ServerResponse, more: () => void, headers: FlatHeaders): void {
  const writeHead = res.writeHead.bind(res) as (...parts: unknown[]) => ServerResponse;
  res.writeHead = ((...parts: unknown[]) => {
    for (let i = 0; i < headers.length; i += 2) res.setHeader(headers[i] ?? '', headers[i + 1] ?? '');
    more();
    res.removeHeader('x-powered-by');
    return writeHead(...parts);
  }) as typeof res.writeHead;
}
