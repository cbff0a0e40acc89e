import { env } from '../env.ts';

const own: Record<string, unknown> = {};

/**
 * A thing that all copies of this code have in common: Next bundles pages and files apart, and of thousands of entries
 * neither time nor memory is there to read them twice. While developing each has its own, which ends with the module:
 * what the code makes of the same content is another thing after each change.
 */
export function inCommon<T>(name: string, make: () => T): T {
  const place = env().NODE_ENV === 'development' ? own : (globalThis as unknown as Record<string, unknown>);
  place[`whoIsWho ${name}`] ??= make();
  return place[`whoIsWho ${name}`] as T;
}
