import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isLocale, type Locale, preferredLocale } from '../../i18n/locales.ts';
import { currentRequest } from '../../inside/current-request.ts';
import { type SecuritySetting, visitorSecurityHeaders } from '../doors/security-headers.ts';
import { type ErrorStatus, errorWords } from './error-words.ts';
import { type Page, plainPage, shortPage } from './page.ts';

const style = `:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#16181b;--link:#0a4486}
@media(prefers-color-scheme:dark){:root{--paper:#131517;--ink:#f1eee6;--link:#a3ccff}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-content:center;padding:1.5rem;background:var(--paper);color:var(--ink);
font:100%/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:42rem}
h1{display:inline-block;margin:0 0 1.5rem;padding:1rem 1.5rem;background:#ffd11a;color:#16181b;border:5px solid #16181b;
border-radius:14px;box-shadow:0 0 0 3px #ffd11a;overflow-wrap:anywhere;text-wrap:balance;
font:700 clamp(1.75rem,1.2rem + 3vw,3rem)/1.1 "DIN Alternate",Bahnschrift,"D-DIN","Roboto Condensed",system-ui,sans-serif}
p{margin:0 0 1rem}
a{color:var(--link);display:inline-block;padding:.5rem 0;margin-inline-end:1.5rem}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 8px #ffd11a}
@media print{:root{--paper:#fff;--ink:#000;--link:#000}}
@media(forced-colors:active){h1{border-color:CanvasText;color:CanvasText}}`;
const styleHashes = [`'sha256-${createHash('sha256').update(style).digest('base64')}'`];
const linkLabels: Record<Locale, string> = { de: 'Zum Verzeichnis', en: 'To the directory' };
const nameIt: Record<Locale, string> = {
  de: 'Wenn Sie uns davon schreiben, nennen Sie bitte diese Nummer:',
  en: 'If you write to us about it, please name this number:',
};

/** The documents that the front door draws by itself, ready to be sent. */
export type ErrorPages = (status: ErrorStatus, locale: Locale) => Page;

/** Draws each document once; those of our own faults anew, with the name of the request. */
export function createErrorPages(setting: SecuritySetting): ErrorPages {
  const drawn = new Map<string, Page>();
  const common = [
    ...visitorSecurityHeaders(setting, { styleHashes }),
    'content-type',
    'text/html; charset=utf-8',
    'cache-control',
    'no-store',
    'vary',
    'accept-encoding',
  ];
  return (status, locale) => {
    const request = status >= 500 ? currentRequest() : undefined;
    if (request) {
      const own = Buffer.from(draw(status, locale, request.id));
      return plainPage({ status, headers: [...common, 'content-language', locale], body: own });
    }
    const name = `${status} ${locale}`;
    const known = drawn.get(name);
    if (known) return known;
    const body = Buffer.from(draw(status, locale));
    const page = shortPage({ status, headers: [...common, 'content-language', locale], body });
    drawn.set(name, page);
    return page;
  };
}

/** The language of an error: that of the address, else the visitor's. */
export function errorLocale(req: IncomingMessage): Locale {
  const room = /^\/+([a-z]{2})(?![^/?])/i.exec(req.url ?? '')?.[1]?.toLowerCase();
  return isLocale(room) ? room : preferredLocale(req.headers['accept-language']);
}

function draw(status: ErrorStatus, locale: Locale, id?: string): string {
  const { title, advice } = errorWords[locale][status];
  const other = locale === 'de' ? 'en' : 'de';
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Who is Who</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${advice}</p>${id ? `\n<p>${nameIt[locale]} <b>${id}</b></p>` : ''}
<p><a href="/${locale}">${linkLabels[locale]}</a><a href="/${other}" lang="${other}">${linkLabels[other]}</a></p>
</main>
</body>
</html>
`;
}
