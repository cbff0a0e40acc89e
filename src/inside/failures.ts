import { currentRequest, outsideRequests } from './current-request.ts';
import { log } from './log.ts';
import { type Cause, causesOf, isDatabaseAway } from './outage.ts';

/** Milliseconds in which the same failure is told once. */
const quiet = 60_000;
const mostFrames = 5;

/**
 * How often each failure has come again since it was told. Next bundles the app apart from the front door: what is to
 * be told once in the process they have in common.
 */
const process = globalThis as { whoIsWhoFailures?: Map<string, number> };

/**
 * Leaves a line for whoever runs the site where something fails without ending it: where, what kind of error, and what
 * caused it. The same failure is told at once, then at most once a minute with how often it came. Nothing is repeated
 * of an error's message, which may hold SQL, addresses or what visitors typed; a fault of our own says where in the
 * code.
 * The request in whose course it happened remembers it.
 * @param place what failed, in words of ours; nothing that a visitor has sent
 */
export function reportFailure(place: string, error: unknown): void {
  process.whoIsWhoFailures ??= new Map();
  const again = process.whoIsWhoFailures;
  const line = `${place}: ${saying(error)}`;
  const request = currentRequest();
  if (request) request.why ??= line;
  const count = again.get(line);
  if (count !== undefined) {
    again.set(line, count + 1);
    return;
  }
  again.set(line, 0);
  const frames = isDatabaseAway(error) ? [] : framesOf(error);
  log().error({ ...(frames.length ? { frames } : {}) }, line);
  outsideRequests(() => setTimeout(() => tellRepetitions(line), quiet).unref());
}

function tellRepetitions(line: string): void {
  const more = process.whoIsWhoFailures?.get(line);
  process.whoIsWhoFailures?.delete(line);
  if (more) log().error(`${line} (${more} × more in the last minute)`);
}

/** An address without what a visitor can put into it: `/de/akteure/x?q=y` becomes `/de/…/…?…`. */
export function shapeOf(address: string): string {
  const [path = '', query] = address.split('?');
  const [first = '', ...rest] = path.split('/').slice(1);
  return `/${[first, ...rest.slice(0, 3).map(() => '…')].join('/')}${query === undefined ? '' : '?…'}`;
}

function saying(error: unknown): string {
  const causes = causesOf(error).map(nameOf).join(' ← ') || 'nobody said why';
  return isDatabaseAway(error) ? `the database is away (${causes})` : causes;
}

/** Names and codes are words of programs; anything else under these names is left out. */
function nameOf({ name, code, digest }: Cause): string {
  const told = [name, code, digest && `digest_${digest}`].filter(
    (word) => typeof word === 'number' || /^\w+$/.test(String(word ?? '')),
  );
  return told.join(' ') || 'Error';
}

function framesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { stack = '', message } = error;
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  return frames.filter((line) => line.startsWith('    at ')).slice(0, mostFrames);
}
