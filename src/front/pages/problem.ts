import { type IncomingMessage, STATUS_CODES } from 'node:http';
import { currentRequest } from '../../inside/current-request.ts';
import { opennessOf } from '../doors/openness.ts';
import { type SecuritySetting, visitorSecurityHeaders } from '../doors/security-headers.ts';
import { type ErrorPages, errorLocale } from './error-document.ts';
import type { ErrorStatus } from './error-words.ts';
import { type Page, plainPage } from './page.ts';

/** What stands in for a file of open data that cannot be given: a document for programs (RFC 9457). */
export type Problems = (status: ErrorStatus) => Page;

export function createProblems(setting: SecuritySetting): Problems {
  const headers = [
    ...visitorSecurityHeaders(setting, { openness: 'data' }),
    'content-type',
    'application/problem+json',
    'cache-control',
    'no-store',
  ];
  return (status) => {
    const problem = { type: 'about:blank', title: STATUS_CODES[status], status, describedBy: '/data/v1/openapi.json' };
    const request = status >= 500 ? currentRequest() : undefined;
    const told = request ? { ...problem, requestId: request.id } : problem;
    return plainPage({ status, headers, body: Buffer.from(`${JSON.stringify(told)}\n`) });
  };
}

/** What a request gets instead of what it asked for: programs a problem, people a document in their language. */
export type Failures = (req: IncomingMessage, status: ErrorStatus) => Page;

export function createFailures(problems: Problems, errorPages: ErrorPages): Failures {
  return (req, status) =>
    opennessOf(req.url ?? '') === 'data' ? problems(status) : errorPages(status, errorLocale(req));
}
