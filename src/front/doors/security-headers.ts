import type { Openness } from './openness.ts';

/** What the site's security headers depend on. */
export interface SecuritySetting {
  /** Visitors come over https: promise to stay there. */
  isHttps: boolean;
  /** Development: visitors' pages too keep the scripts that show errors and reload what was changed. */
  isDevelopment: boolean;
}

/** HTTP headers as Node takes them fastest: name, value, name, value, … */
export type FlatHeaders = readonly string[];

/** Whoever opened the window knows nothing of it. */
const ownWindow = ['cross-origin-opener-policy', 'same-origin'];

function common({ isHttps }: SecuritySetting, usedFrom: 'same-origin' | 'cross-origin' = 'same-origin'): string[] {
  const headers = [
    'x-content-type-options',
    'nosniff',
    'cross-origin-resource-policy',
    usedFrom,
    'permissions-policy',
    'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  ];
  return isHttps ? [...headers, 'strict-transport-security', 'max-age=63072000'] : headers;
}

function sourcesOfVisitors(styleHashes: readonly string[] = []): string[] {
  return [
    "default-src 'none'",
    "script-src 'none'",
    `style-src ${styleHashes.join(' ') || "'none'"}`,
    "img-src 'self' data:",
    // Checkers such as Lighthouse fetch robots.txt from within the page; without scripts nothing else can ask.
    "connect-src 'self'",
  ];
}

/** What Next's error overlay and the reloading of a changed page need. */
const developmentSources = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss:",
];

/**
 * The headers of everything visitors get, on every status: nothing may run, nothing may be loaded from elsewhere.
 * @param document the CSP sources of its inline styles; a preview may be framed by our own admin; what other sites may
 * do
 */
export function visitorSecurityHeaders(
  setting: SecuritySetting,
  document: { styleHashes?: readonly string[]; isPreview?: boolean; openness?: Openness } = {},
): FlatHeaders {
  const { openness = 'ours', isPreview = false } = document;
  const framedBy = openness === 'framed' ? '*' : "'none'";
  const policy = [
    ...(setting.isDevelopment ? developmentSources : sourcesOfVisitors(document.styleHashes)),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${isPreview ? "'self'" : framedBy}`,
    "manifest-src 'self'",
    ...(setting.isHttps ? ['upgrade-insecure-requests'] : []),
  ];
  return [
    'content-security-policy',
    policy.join('; '),
    'referrer-policy',
    'no-referrer',
    ...common(setting, openness === 'ours' ? 'same-origin' : 'cross-origin'),
    // A frame in a sandbox may open no page that asks for this, and what is published needs it from nobody.
    ...(isPreview ? ownWindow : []),
    ...(openness === 'data' ? ['access-control-allow-origin', '*', 'access-control-expose-headers', 'etag'] : []),
  ];
}

/** The content policy of the admin, which needs scripts: only those that carry this answer's nonce. */
export function staffContentPolicy({ isDevelopment }: SecuritySetting, nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isDevelopment ? ' ws: wss:' : ''}`,
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "form-action 'self'",
    "base-uri 'self'",
    "object-src 'none'",
  ].join('; ');
}

/** The other headers of what staff and the API get. */
export function staffSecurityHeaders(setting: SecuritySetting): FlatHeaders {
  return ['referrer-policy', 'same-origin', ...common(setting), ...ownWindow];
}
