import type { PayloadRequest } from 'payload';

/**
 * Ends a write that is only tried, where visitors would have begun to see it: all was checked, and nothing of it stays.
 */
class Tried extends Error {
  override name = 'Tried';
}

/** What visitors see is written by these alone. */
const goesLive = new Set(['createGlobal', 'updateGlobal', 'updateOne']);

/** What a request's context holds while a write is only tried. */
export const trialContext = { isTrial: true } as const;

/** @throws Tried where this command of a write that is only tried would change what visitors see */
export function endTrial(command: string, req: Partial<PayloadRequest> | undefined): void {
  if (req?.context?.isTrial && goesLive.has(command)) throw new Tried();
}

/** Whether a write that was tried could have been carried out. By its name: the build may hold the class twice. */
export const isTried = (error: unknown): boolean => error instanceof Error && error.name === 'Tried';
