import { defaultLocale, isLocale } from '../../../i18n/locales.ts';
import { wayToSignIn } from '../../../inside/way-to-sign-in.ts';
import { isDeadEnd } from './dead-ends.ts';
import { isQueryTooCostly, longestOfStaff, longestOfStrangers } from './query-size.ts';
import { isReadByPost, plainRead } from './read-by-post.ts';
import { isData } from './sent-data.ts';
import { isSignedIn, tellingOutages } from './session.ts';

type Handler = (request: Request, context: { params: Promise<{ slug: string[] }> }) => Promise<Response>;

const deepestBody = 60;

/** Endpoints that tell how the house is built or cost much: for staff alone. */
const forStaff = new Set([
  'access',
  'og',
  'payload-jobs',
  'payload-kv',
  'payload-locked-documents',
  'payload-preferences',
]);

/** What people who are not signed in may send: what leads to being signed in, or out. */
const openToAll = /^users\/(login|logout|forgot-password|reset-password|refresh-token)$/;

/**
 * Where the admin asks who is signed in. "Nobody" would close what an editor has open, so the database must have said
 * it.
 */
const asksWho = /^users\/(me|refresh-token)$/;

const signInFirst = 'Bitte melden Sie sich zuerst an. / Please sign in first.';
const noData = 'Es fehlt, was gespeichert werden soll. / What is to be stored is missing.';
const queryTooLarge = 'The query is too long, too costly or nested too deeply.';
const unknownLocale = 'Unbekannte Sprache, möglich sind de, en und all. / Unknown locale; there are de, en and all.';

/**
 * Stands before Payload's REST endpoints: refuses what would only end as an internal error (broken JSON, queries nested
 * without end), keeps costly endpoints for staff, and never lets an error of the inside out.
 */
export function guarded(handler: Handler): Handler {
  return tellingOutages(async (sent, context) => {
    const { slug = [] } = await context.params;
    const request = await requestMeant(sent);
    if (request instanceof Response) return request;
    if (await isDeadEnd(request.method, slug)) return refuse(404, 'There is nothing here.');
    const refusal = (await refusalOf(request, slug)) ?? (await refusalOfBody(request, slug));
    if (refusal) return refusal;
    const url = new URL(request.url);
    // Without fallbacks Payload knows no default language and fails on any list sorted by a localized field.
    if (!url.searchParams.has('locale')) url.searchParams.set('locale', defaultLocale);
    const response = await handler(new Request(url, request), context);
    return meantBy(response, request);
  });
}

/** The answer as it is to be read outside. */
async function meantBy(response: Response, request: Request): Promise<Response> {
  if (response.status === 501) return refuse(404, 'There is nothing here.');
  // To somebody with a session all is gone where the database was emptied, which is not told as "there is none".
  if (response.status === 404) await isSignedIn(request);
  if (response.status < 500 || response.status === 503) return response;
  return isInputToBlame(request) ? refuse(400, 'The query could not be understood.') : response;
}

/**
 * The plain read where the query has come in the body, which is for staff alone, or where only the head of the answer
 * is wanted, which Payload knows nothing of; any other request as it is.
 */
async function requestMeant(sent: Request): Promise<Request | Response> {
  if (sent.method === 'HEAD') return new Request(sent.url, { headers: sent.headers, signal: sent.signal });
  if (!isReadByPost(sent)) return sent;
  if (!(await isSignedIn(sent))) return refuse(401, signInFirst);
  return (await plainRead(sent, longestOfStaff)) ?? refuse(400, queryTooLarge);
}

async function refusalOf(request: Request, slug: string[]): Promise<Response | null> {
  const { search, searchParams } = new URL(request.url);
  const locale = searchParams.get('locale');
  if (locale !== null && locale !== 'all' && !isLocale(locale)) return refuse(400, unknownLocale);
  if (search.length > longestOfStaff || isQueryTooCostly(searchParams)) return refuse(400, queryTooLarge);
  const isForStaff = forStaff.has(slug[0] ?? '') || (isWriting(request) && !openToAll.test(slug.join('/')));
  if (asksWho.test(slug.join('/'))) await isSignedIn(request);
  const isLong = search.length > longestOfStrangers;
  if ((!isForStaff && !isLong) || (await isSignedIn(request))) return null;
  if (!isForStaff) return refuse(400, queryTooLarge);
  const way = isWriting(request) ? wayToSignIn((name) => request.headers.get(name)) : null;
  return way ? new Response(null, { status: 303, headers: { location: way } }) : refuse(401, signInFirst);
}

function isWriting(request: Request): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
}

async function refusalOfBody(request: Request, slug: string[]): Promise<Response | null> {
  if (!(await isBodyReadable(request))) return refuse(400, 'The body cannot be read, or is nested too deeply.');
  return (await isData(request, slug)) ? null : refuse(400, noData);
}

/** Bodies are read once here from a copy: what cannot be read would end as an error of the inside. */
async function isBodyReadable(request: Request): Promise<boolean> {
  const type = request.headers.get('content-type') ?? '';
  if (!request.body) return true;
  try {
    if (type.includes('multipart/form-data')) return hasReadableNames(await request.clone().formData());
    if (!type.includes('json')) return true;
    const text = await request.clone().text();
    return text === '' || depthOf(JSON.parse(text)) <= deepestBody;
  } catch (error) {
    // Neither JSON nor a form.
    if (error instanceof SyntaxError || error instanceof TypeError) return false;
    throw error;
  }
}

/** Whether Payload can read the names of files: one with a control character in it ends as an error of the inside. */
function hasReadableNames(form: FormData): boolean {
  return [...form.values()].every((value) => typeof value === 'string' || !/\p{Cc}/u.test(value.name));
}

function depthOf(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > deepestBody) return depth;
  return Math.max(depth, ...Object.values(value).map((inner) => depthOf(inner, depth + 1)));
}

/** A read fails inside only by its query: the same read without one works, or the database is away (503 by then). */
function isInputToBlame(request: Request): boolean {
  return request.method === 'GET' && new URL(request.url).search !== '';
}

function refuse(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}
