import type { ServerResponse } from 'node:http';

type Call = (...parts: unknown[]) => unknown;

/**
 * Keeps back what is written to an answer until it is complete and `release` has resolved, then sends it.
 * To whoever writes, it looks sent.
 */
export function withholdAnswer(res: ServerResponse, release: () => Promise<unknown>): void {
  const held: Array<() => void> = [];
  const own = {
    writeHead: res.writeHead.bind(res) as Call,
    write: res.write.bind(res) as Call,
    end: res.end.bind(res) as Call,
  };
  let hasBegun = false;
  let hasHead = false;
  let isComplete = false;
  Object.defineProperty(res, 'headersSent', { configurable: true, get: () => hasBegun });

  res.writeHead = ((...parts: unknown[]) => {
    // Whoever packs the answer asks for the head before each piece, for as long as it seems not to be out.
    if (hasHead) return res;
    [hasBegun, hasHead] = [true, true];
    if (typeof parts[0] === 'number') res.statusCode = parts[0];
    held.push(() => own.writeHead(...parts));
    return res;
  }) as typeof res.writeHead;

  res.flushHeaders = () => {
    hasBegun = true;
  };

  res.write = ((...parts: unknown[]) => {
    hasBegun = true;
    const written = withoutCallback(parts);
    if (!isComplete) held.push(() => own.write(...written));
    return true;
  }) as typeof res.write;

  res.end = ((...parts: unknown[]) => {
    hasBegun = true;
    if (isComplete) return res;
    isComplete = true;
    void release().then(() => {
      Reflect.deleteProperty(res, 'headersSent');
      Object.assign(res, own);
      for (const send of held) send();
      own.end(...parts);
    });
    return res;
  }) as typeof res.end;
}

/** Calls back at once: a writer that waits for it would wait for an answer that waits for the writer. */
function withoutCallback(parts: unknown[]): unknown[] {
  const callback = parts.at(-1);
  if (typeof callback !== 'function') return parts;
  process.nextTick(() => callback());
  return parts.slice(0, -1);
}
