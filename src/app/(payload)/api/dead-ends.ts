import config from '@payload-config';

/** Nobody is verified by mail, or locked out. */
const unused = /^users\/(verify|unlock)(\/|$)/;

/**
 * Whether Payload has an endpoint that can only fail: it looks collections up in a plain object, which knows
 * `constructor` too, asks for versions of what has none, looks a preference that is to be deleted up in a table that
 * SQLite was not asked to join, and has MongoDB take an id that is JSON for a condition.
 * @param slug the address below `/api`, part by part
 */
export async function isDeadEnd(method: string, slug: string[]): Promise<boolean> {
  const [room = '', part, name] = slug;
  if (room in Object.prototype || unused.test(slug.join('/')) || slug.some(isCondition)) return true;
  if (room === 'payload-preferences' && method === 'DELETE') return true;
  const { collections, globals } = await config;
  if (room === 'globals') return name === 'versions' && !globals.find(({ slug }) => slug === part)?.versions;
  return part === 'versions' && !collections.find(({ slug }) => slug === room)?.versions;
}

/** Whether a part of an address is JSON of more than one value, be it encoded or not any more. */
const isCondition = (part: string): boolean => isObject(() => part) || isObject(() => decodeURIComponent(part));

function isObject(text: () => string): boolean {
  try {
    const value: unknown = JSON.parse(text());
    return typeof value === 'object' && value !== null;
  } catch (error) {
    // Neither encoded nor JSON, as nearly all are.
    if (error instanceof SyntaxError || error instanceof URIError) return false;
    throw error;
  }
}
