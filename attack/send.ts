import { once } from 'node:events';
import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** A request as it is written on the wire: nothing of it is put right. */
export interface Sent {
  method?: string;
  /** With its query. */
  path: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
  /** The address of this machine it comes from. */
  from?: string;
}

/** What came back. `status` is 0 where the other side hung up, -1 where nothing had come in time. */
export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  /** As it is read: not compressed, each byte a letter. */
  text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });
/** In milliseconds: longer than the site itself has patience with anything, on a machine that does much else. */
const patience = 90_000;

/** Sends a request. Never rejects: what does not come is an answer, too. */
export async function send(site: string, sent: Sent): Promise<Answer> {
  const { isLate, ...answer } = await sendOnce(site, sent);
  // The other side had just closed a connection on which nothing was said for a while: it has seen nothing of this.
  return isLate ? send(site, sent) : answer;
}

async function sendOnce(site: string, { method = 'GET', path, headers, body, from }: Sent) {
  const { hostname, port } = new URL(site);
  const address = from ? { host: from, localAddress: from } : { host: hostname };
  const signal = AbortSignal.timeout(patience);
  const own = { host: new URL(site).host, ...headers };
  const sent = request({ ...address, port, method, path, agent, headers: own, signal });
  try {
    sent.on('error', () => {});
    sent.end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const text = answer.headers['content-encoding'] === 'gzip' && bytes.length ? gunzipSync(bytes) : bytes;
    return { status: answer.statusCode ?? 0, headers: answer.headers, text: text.toString('latin1'), isLate: false };
  } catch (error) {
    const isLate = sent.reusedSocket && error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
    return { status: signal.aborted ? -1 : 0, headers: {}, text: String(error), isLate };
  }
}

/** A request to send JSON, as somebody. */
export const json = (method: string, path: string, data: unknown, headers: OutgoingHttpHeaders = {}): Sent => ({
  method,
  path,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(data),
});

/** Writes bytes to a new connection, and resolves with all that comes back until it is closed. */
export async function write(site: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(site);
  const socket = connect(Number(port), hostname).setEncoding('latin1').setTimeout(patience);
  let text = '';
  socket.on('data', (data: string) => {
    text += data;
  });
  socket.on('error', () => {});
  socket.once('timeout', () => socket.destroy());
  socket.write(Buffer.from(bytes, 'latin1'));
  await once(socket, 'close');
  return text;
}
