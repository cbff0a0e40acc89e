import { env } from '../env.ts';
import { PageShelf } from '../front/pages/page-shelf.ts';
import { withoutPassword } from './database.ts';

/**
 * Where the pages of this site lie between two starts: of this address, on this database.
 * @param version of what draws pages
 */
export function openShelf(version: string): PageShelf {
  const { DATABASE_URL, SERVER_URL } = env();
  return new PageShelf({ folder: 'data/pages', site: `${SERVER_URL} ${withoutPassword(DATABASE_URL)}`, version });
}
