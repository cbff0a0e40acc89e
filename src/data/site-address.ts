import 'server-only';
import { env } from '../env.ts';

/** Where the site is reached, without a slash at the end: for canonical addresses, alternates and the sitemap. */
export function siteAddress(): string {
  return env().SERVER_URL;
}
