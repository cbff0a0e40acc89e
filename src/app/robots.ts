import type { MetadataRoute } from 'next';
import { siteAddress } from '../data/site-address.ts';

/** The site's address is known when it runs, not when it is built. */
export const dynamic = 'force-dynamic';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: ['/', '/api/media/file/'], disallow: ['/admin', '/api', '/preview'] },
    sitemap: `${siteAddress()}/sitemap.xml`,
  };
}
