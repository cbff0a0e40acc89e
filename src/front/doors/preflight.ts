import type { ServerResponse } from 'node:http';
import type { FlatHeaders } from './security-headers.ts';

/** What a file of open data takes. */
export const allowedOfData = 'GET, HEAD, OPTIONS';

/** Answers the question a browser asks before another site's script reads a file of ours (Fetch Standard, CORS). */
export function answerPreflight(res: ServerResponse, headers: FlatHeaders): void {
  const own = [
    'allow',
    allowedOfData,
    'access-control-allow-methods',
    allowedOfData,
    'access-control-allow-headers',
    'if-none-match',
    'access-control-max-age',
    '86400',
  ];
  res.writeHead(204, [...headers, ...own]).end();
}
