import { type IncomingHttpHeaders, type IncomingMessage, request as plain } from 'node:http';
import { request as encrypted } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { addressesOf, type Ways } from './whereto.ts';

/** How one asks: who one is, and where one stops. */
export interface Manner {
  ways: Ways;
  /** The name of the robot, with a way to reach who runs it. */
  agent: string;
  /** So much of a body is read and no more. */
  mostBytes: number;
  /** When all of it must be over, redirects included. */
  signal: AbortSignal;
}

/** What one server said to one question. */
export interface Said {
  status: number;
  headers: IncomingHttpHeaders;
  /** The first bytes of what it sent. */
  body: Buffer;
}

/**
 * Asks for one page, once, and follows nothing. Whatever the server does, it is over in time and with few bytes read;
 * of headers Node itself takes no more than 16 KB.
 * @param headers what is asked besides, such as `if-none-match`
 * @throws LedAstray where the address leads to what is not public; nothing was sent
 * @throws Error of the connection, with `code`, or an AbortError
 */
export async function ask(url: URL, manner: Manner, headers: Record<string, string> = {}): Promise<Said> {
  const { ways, agent, mostBytes, signal } = manner;
  const addresses = await inTime(addressesOf(url, ways), signal);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const send = url.protocol === 'https:' ? encrypted : plain;
    const asking = send(url, {
      agent: false,
      lookup: knowing(addresses),
      headers: { accept: 'text/html,*/*;q=0.5', 'accept-encoding': 'identity', 'user-agent': agent, ...headers },
      signal,
    });
    asking.once('response', resolve);
    asking.on('error', reject);
    asking.end();
  });
  // An end before its time is an end all the same: the head of the page has been read.
  response.on('error', () => {});
  const body = await inTime(firstBytes(response, mostBytes), signal);
  return { status: response.statusCode ?? 0, headers: response.headers, body };
}

/** Connects to what has been looked at and to nothing else: between two answers a name may change its address. */
const knowing =
  (addresses: string[]): LookupFunction =>
  (_, options, done) => {
    const all = addresses.map((address) => ({ address, family: isIP(address) }));
    if (options.all) done(null, all);
    else done(null, all[0]?.address ?? '', all[0]?.family);
  };

async function firstBytes(response: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  return new Promise((resolve) => {
    const end = () => {
      response.destroy();
      resolve(Buffer.concat(parts).subarray(0, most));
    };
    response.on('data', (part: Buffer) => {
      parts.push(part);
      length += part.length;
      if (length >= most) end();
    });
    response.once('end', end);
    response.once('close', end);
  });
}

/** What is not over in time fails, whether it can be stopped or not: a name server cannot. */
function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(signal.reason);
    if (signal.aborted) late();
    signal.addEventListener('abort', late, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', late));
  });
}
