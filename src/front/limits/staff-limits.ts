import type { IncomingMessage } from 'node:http';
import { reportFailure } from '../../inside/failures.ts';
import type { FlatHeaders, SecuritySetting } from '../doors/security-headers.ts';
import { createClientWord } from './client-network.ts';
import { lengthOfBody, readBody, requestWithBody, throwBodyAway } from './request-body.ts';
import { createRoom, type Room } from './room.ts';
import { createSignInThrottle } from './sign-in-throttle.ts';

/** Why a request does not reach the app. */
export interface Refusal {
  status: 400 | 401 | 405 | 411 | 413 | 429 | 503;
  headers: FlatHeaders;
}

/**
 * A refusal; or the request as the app is to have it, and its whole body; or that nobody waits for an answer any more.
 */
export type Verdict = Refusal | { admitted: IncomingMessage; body: Buffer } | 'broken off';

/** Whether who sends a request has a session. Rejects when the app cannot say. */
export type SessionCheck = (req: IncomingMessage) => Promise<boolean>;

const reading = ['GET', 'HEAD', 'OPTIONS'];
const writing = ['POST', 'PUT', 'PATCH', 'DELETE'];
const allowed = [...reading, ...writing];

const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;
/**
 * In bytes. Staff send pictures, of which far less is taken; the words for 413 name that limit. Who is not signed in
 * sends a password.
 */
const largestBody = 8 * mebibyte;
const largestOfStrangers = 64 * kibibyte;
const roomForStaff = { ofAll: 64 * mebibyte, ofEach: 64 * mebibyte };
const roomForStrangers = { ofAll: 16 * mebibyte, ofEach: mebibyte / 2 };

/** What is to be done with a body: refuse it, or take it in and say when that is over. */
type Admission = Refusal | { leave: () => void };

/**
 * Makes the check of requests for the app: their method, their body, and how often someone tries to sign in.
 */
export function createStaffLimits(
  setting: SecuritySetting,
  hasSession: SessionCheck,
): (req: IncomingMessage, path: string) => Promise<Verdict> {
  const staffRoom = createRoom(roomForStaff);
  const strangersRoom = createRoom(roomForStrangers);
  const clientOf = createClientWord(setting);
  const secondsToWait = createSignInThrottle(setting);

  /** Most bodies are small enough for anyone's; only for the others is the app asked who sends them. */
  async function admit(req: IncomingMessage, length: number): Promise<Admission> {
    const isSmall = length <= largestOfStrangers;
    const place = isSmall ? strangersRoom(length, clientOf(req)) : null;
    if (place) return { leave: place };
    if (await hasSession(req)) return admitTo(staffRoom, length);
    return isSmall ? noRoom : { status: 401, headers: [] };
  }

  async function takeIn(req: IncomingMessage, length: number): Promise<Verdict> {
    const admission = await admit(req, length).catch(untold);
    if ('status' in admission) return admission;
    const body = await readBody(req);
    admission.leave();
    return body ? { admitted: requestWithBody(req, body), body } : 'broken off';
  }

  async function check(req: IncomingMessage, path: string): Promise<Verdict> {
    const length = lengthOfBody(req);
    const refusal = refusalOfHead(req, length);
    if (refusal) return refusal;
    const seconds = isWriting(req) ? await secondsToWait(req, path) : 0;
    if (seconds) return { status: 429, headers: ['retry-after', `${seconds}`] };
    return length ? takeIn(req, length) : { admitted: req, body: Buffer.alloc(0) };
  }

  return async (req, path) => {
    const verdict = await check(req, path);
    if (typeof verdict === 'object' && 'status' in verdict) throwBodyAway(req);
    return verdict;
  };
}

function refusalOfHead(req: IncomingMessage, length: number | null): Refusal | undefined {
  if (!allowed.includes(req.method ?? '')) return { status: 405, headers: ['allow', allowed.join(', ')] };
  if (req.headers.host === undefined) return { status: 400, headers: [] };
  if (length === null) return { status: 411, headers: [] };
  return length > largestBody ? { status: 413, headers: [] } : undefined;
}

/** Who sends, the app could not say. */
function untold(error: unknown): Refusal {
  reportFailure('session of a sender', error);
  return { status: 503, headers: ['retry-after', '5'] };
}

const noRoom: Refusal = { status: 429, headers: ['retry-after', '10'] };

function admitTo(room: Room, length: number): Admission {
  const leave = room(length, 'staff');
  return leave ? { leave } : noRoom;
}

/** Whether a request may change something. */
export function isWriting(req: IncomingMessage): boolean {
  return writing.includes(req.method ?? '');
}
