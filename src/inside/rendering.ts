import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

/** In which the app tells the front door, and nobody else, what a page was made from. */
export const madeFromHeader = 'x-made-from';

/** What is known of the answer that the app is making for the front door. */
interface Rendering {
  /** The print of what the page was made from; null where it was made from more than one. */
  print?: string | null;
  /** The content revision that it began with. */
  revision?: Promise<string>;
  take?: Take;
}

/** Takes a body as it lies in this process, in parts. */
type Take = (body: Buffer[]) => void;

/** Next bundles the app apart from the front door: the process they have in common has one storage. */
const process = globalThis as { whoIsWhoRenderings?: AsyncLocalStorage<Rendering> };
const storage = () => {
  process.whoIsWhoRenderings ??= new AsyncLocalStorage<Rendering>();
  return process.whoIsWhoRenderings;
};

/**
 * Has the app make an answer, which says what it was made from.
 * @param take what the app hands over instead of sending it
 */
export function inRendering<T>(res: ServerResponse, work: () => T, take?: Take): T {
  const rendering: Rendering = { take };
  const writeHead = res.writeHead.bind(res) as (...given: unknown[]) => ServerResponse;
  // The head is written when all is read: a page has no holes that are filled later.
  res.writeHead = (...given: unknown[]) => {
    if (rendering.print) res.setHeader(madeFromHeader, rendering.print);
    return writeHead(...given);
  };
  return storage().run(rendering, work);
}

/** Says what the page at hand is made from. Said twice, it must be the same, or nothing is known of it. */
export function noteMadeFrom(print: string): void {
  const rendering = storage().getStore();
  if (rendering) rendering.print = rendering.print === undefined || rendering.print === print ? print : null;
}

/**
 * Hands the front door a body as it lies, in parts: of thousands of entries it has 50 MB, which would go through a
 * socket and be put together again.
 * @returns false where nobody takes it, so that it has to be sent
 */
export function handOver(body: Buffer[]): boolean {
  const take = storage().getStore()?.take;
  take?.(body);
  return take !== undefined;
}

/** The content revision, read once for an answer. */
export function revisionOfRendering(read: () => Promise<string>): Promise<string> {
  const rendering = storage().getStore();
  if (!rendering) return read();
  rendering.revision ??= read();
  return rendering.revision;
}
