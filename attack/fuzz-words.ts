const words = (text: string): string[] => text.trim().split(/\s+/);

/** Parts of addresses and values that break what takes them at their word. */
export const hostile = [
  ...['', '\u202e', 'a'.repeat(300), ' '],
  ...words(String.raw`% %00 %2e%2e .. %ff %c0%af \ ' " <script> $\{7*7} {{7*7}} $where [object null undefined NaN -1 0 
    1e309 99999999999999999999 true __proto__ constructor toString %F0%9F%8F%B4 %ED%A0%80 %25%32%35 ; & # * ~ CON .env x.rsc`),
];

export const operators = words(`equals not_equals like contains in not_in exists near within intersects greater_than
  less_than_equal all $gt x`);

export const parameters = words(`q category country need entry field sent done link locale depth limit page sort select
  populate joins draft trash pagination fallback-locale where url format maxwidth theme end live back collection id _rsc
  token redirect`);

export const fieldsOfForms = words('message kind entry stamp email source blank field right link do seal password');

export const keysOfBodies = words(`email password token id parts basedOn kind day time reason places deletedAt code name
  slug title seat links names alt role state internalNote searchWords _status`);

export const headerNames =
  words(`accept accept-language accept-encoding authorization cookie content-type origin referer
  range if-none-match if-modified-since rsc next-action next-router-state-tree next-url x-forwarded-for x-forwarded-host
  x-forwarded-proto forwarded x-middleware-subrequest x-payload-http-method-override x-report-draft sec-fetch-site
  upgrade host x-original-url x-request-id`);

export const headerValues = words(`GET 1 * null gzip;q=0 de;q=9,* bytes=0-1,5- payload-token=x __prerender_bypass=x
  multipart/form-data multipart/form-data;boundary=x application/json application/x-www-form-urlencoded
  text/x-component evil.example https://evil.example 127.0.0.1 "x" W/"x" %5B%22%22%5D src/proxy:src/proxy`);

/** Parts that follow a collection. */
export const ends =
  words(`login logout me refresh-token forgot-password reset-password verify/x unlock first-register init
  access count versions read actors.csv file/x.webp own-password second-factor-offer second-factor-on recovery-codes
  duplicate paste-url/x`);

/** Parts that follow a document. */
export const actions =
  words(`pending drafts plans plans/x publish discard reviewed decline take-over carry-out undo replace
  invitation sessions end-sessions mend duplicate second-factor-off versions access`);

export const inApi = words(
  'access og ready content-revision graphql payload-jobs/run users/login users/me media/file/x',
);

export const otherRooms =
  words(`admin admin/login admin/collections/actors admin/import admin/pruefen admin/einladung _next
  _next/image _next/static/x preview preview/de previewfoo media health ready sitemap.xml robots.txt icon.svg report
  .well-known/security.txt api confirm data`);

export const files = words('actors facts funding countries quality oembed openapi actors/europarat actors/x');

export const endings = words('.json .csv .de.csv .jsonld .vcf /');

export const documentTypes = words(
  'text/plain application/json;charset=utf-16 application/octet-stream multipart/form-data x',
);
