import config from '@payload-config';

/** Nobody is verified by mail, or locked out. */
const unused = /^users\/(verify|unlock)(\/|$)/;

/**
 * Whether Payload has an endpoint that can only fail: it looks collections up in a plain object, which knows
 * `constructor` too, asks for versions of what has none, and looks a preference that is to be deleted up in a table
 * that SQLite was not asked to join.
 * @param slug the address below `/api`, part by part
 */
export async function isDeadEnd(method: string, slug: string[]): Promise<boolean> {
  const [room = '', part, name] = slug;
  if (room in Object.prototype || unused.test(slug.join('/'))) return true;
  if (room === 'payload-preferences' && method === 'DELETE') return true;
  const { collections, globals } = await config;
  if (room === 'globals') return name === 'versions' && !globals.find(({ slug }) => slug === part)?.versions;
  return part === 'versions' && !collections.find(({ slug }) => slug === room)?.versions;
}
