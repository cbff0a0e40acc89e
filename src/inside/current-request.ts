import { AsyncLocalStorage } from 'node:async_hooks';
import { randomInt } from 'node:crypto';

/** What is known of the request that is being answered. */
export interface CurrentRequest {
  /** By it the log is searched: pages of errors show it. */
  id: string;
  /** The first failure while it was answered, in words of ours. */
  why?: string;
}

/** In which the front door tells the app, by a request of its own, which request it is about. */
export const requestIdHeader = 'x-request-id';

/** Without letters and digits that are taken for others. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Next bundles the app apart from the front door: the process they have in common has one storage. */
const process = globalThis as { whoIsWhoRequests?: AsyncLocalStorage<CurrentRequest> };
const storage = () => {
  process.whoIsWhoRequests ??= new AsyncLocalStorage<CurrentRequest>();
  return process.whoIsWhoRequests;
};

/** The request in whose course this is called, if there is one. */
export const currentRequest = (): CurrentRequest | undefined => storage().getStore();

/** Does work as part of a request. */
export const inRequest = <T>(request: CurrentRequest, work: () => T): T => storage().run(request, work);

/** Does work that outlasts the request in whose course it is begun, and is not of it alone. */
export const outsideRequests = <T>(work: () => T): T => storage().exit(work);

/** A name for a request that people can read out: `7F3K-Q2MD`. */
export function drawRequestId(): string {
  const drawn = Array.from({ length: 8 }, () => signs[randomInt(signs.length)]).join('');
  return `${drawn.slice(0, 4)}-${drawn.slice(4)}`;
}

/** Whether a word is such a name, and nothing that somebody has made up. */
export const isRequestId = (word: unknown): word is string =>
  typeof word === 'string' && /^[2-9A-Z]{4}-[2-9A-Z]{4}$/.test(word);

/** What staff are told of a failure, with what to name when they report it. */
export function withRequestId(message: string): string {
  const id = currentRequest()?.id;
  return id ? `${message} (${id})` : message;
}
