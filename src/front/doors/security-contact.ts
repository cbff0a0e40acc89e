import { reportPaths } from '../../i18n/report-paths.ts';
import { type Page, plainPage } from '../pages/page.ts';
import { type SecuritySetting, visitorSecurityHeaders } from './security-headers.ts';

/** Where who has found a hole looks for whom to tell (RFC 9116, section 3). */
export const securityContactPath = '/.well-known/security.txt';
const day = 24 * 60 * 60 * 1000;
/** The standard wants less than a year, so that nobody trusts a page that was left behind. */
const daysGood = 180;

/**
 * Tells whom to write to about a hole: by the form that every site has, whether it can send mail or not.
 * @param site where the world reaches the site: `https://example.org`
 */
export function securityContact(site: string, setting: SecuritySetting, now = Date.now()): Page {
  const expires = new Date((Math.floor(now / day) + daysGood) * day).toISOString();
  const lines = [
    `Contact: ${site}/en${reportPaths.en}`,
    `Contact: ${site}/de${reportPaths.de}`,
    `Expires: ${expires}`,
    'Preferred-Languages: de, en',
    `Canonical: ${site}${securityContactPath}`,
    '',
  ];
  const headers = [
    ...visitorSecurityHeaders(setting),
    ...['content-type', 'text/plain; charset=utf-8', 'cache-control', 'public, max-age=86400'],
  ];
  return plainPage({ status: 200, headers, body: Buffer.from(lines.join('\n')) });
}
