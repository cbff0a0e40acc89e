import sharp from 'sharp';
import { firstAdmin } from '../e2e/first-admin.ts';
import type { Stage } from './stage.ts';

/** What came back. */
export interface Answer {
  /** 0 where nothing did. */
  status: number;
  text: string;
  /** The first thing that a refusal says. */
  message: string;
  milliseconds: number;
  headers: Headers;
}

type Given = Omit<RequestInit, 'body'> & { body?: BodyInit };

const longestAnswer = 60_000;

/** Asks a site for something, as a browser of a German does. */
export async function ask(address: string, given: Given = {}): Promise<Answer> {
  const begun = performance.now();
  try {
    const headers = { 'accept-language': 'de', ...given.headers };
    const signal = AbortSignal.timeout(longestAnswer);
    const answer = await fetch(address, { redirect: 'manual', signal, ...given, headers });
    const text = await answer.text();
    const milliseconds = performance.now() - begun;
    return { status: answer.status, text, message: messageOf(text), milliseconds, headers: answer.headers };
  } catch (error) {
    // What `fetch` throws, whatever went wrong on the way; the sender of a request cannot tell it apart.
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
    const milliseconds = performance.now() - begun;
    return { status: 0, text: '', message: String(error.cause ?? error), milliseconds, headers: new Headers() };
  }
}

function messageOf(text: string): string {
  if (!text.startsWith('{')) return '';
  const { errors, message } = JSON.parse(text) as { errors?: { message: string }[]; message?: string };
  return errors?.[0]?.message ?? message ?? '';
}

/** Tries to sign in with the right password. */
export function tryToSignIn(site: string): Promise<Answer> {
  const headers = { origin: site, 'content-type': 'application/json' };
  return ask(`${site}/api/users/login`, { method: 'POST', headers, body: JSON.stringify(firstAdmin) });
}

/** Somebody who is signed in. */
export interface Staff {
  get(path: string): Promise<Answer>;
  send(method: 'POST' | 'PATCH' | 'DELETE', path: string, data: object): Promise<Answer>;
  /** Sends a picture of its own colour, `name.png`. */
  upload(name: string): Promise<Answer>;
}

/** @throws where the right password does not open the admin */
export async function signIn(site: string): Promise<Staff & { cookie: string }> {
  const answer = await tryToSignIn(site);
  if (answer.status !== 200) throw new Error(`Signing in answered ${answer.status} ${answer.message}`);
  return staffWith(site, answer.headers.get('set-cookie')?.split(';')[0] ?? '');
}

/**
 * The same session, at this or another site on the same database.
 * @param origin where the browser believes to be, if not at the site itself
 */
export function staffWith(site: string, cookie: string, origin = site): Staff & { cookie: string } {
  const own = { origin, cookie };
  return {
    cookie,
    get: (path) => ask(`${site}/api/${path}`, { headers: own }),
    send: (method, path, data) =>
      ask(`${site}/api/${path}`, {
        method,
        headers: { ...own, 'content-type': 'application/json' },
        body: JSON.stringify(data),
      }),
    upload: async (name) => {
      const background = { r: name.length * 7, g: 90, b: 120 };
      const picture = sharp({ create: { width: 64, height: 64, channels: 3, background } });
      const form = new FormData();
      form.set('_payload', JSON.stringify({ alt: { de: name, en: name } }));
      form.set(
        'file',
        new Blob([new Uint8Array(await picture.png().toBuffer())], { type: 'image/png' }),
        `${name}.png`,
      );
      return ask(`${site}/api/media`, { method: 'POST', headers: own, body: form });
    },
  };
}

/** An entry of the seed that the drills change, and where visitors read it. */
export interface Entry {
  id: string;
  page: string;
  list: string;
}

/** The entry with an address. */
export async function entryOf(staff: Staff, slug = 'europarat'): Promise<Entry> {
  const { text } = await staff.get(`actors?where[slug][equals]=${slug}&depth=0&limit=1`);
  const { docs } = JSON.parse(text) as { docs: { id: string | number }[] };
  return { id: String(docs[0]?.id), page: `/de/akteure/${slug}`, list: '/de' };
}

/** Publishes another seat of an entry, in German, and another founding year beside it, which both languages share. */
export function publish(staff: Staff, { id }: Entry, seat: string, foundingYear?: number): Promise<Answer> {
  const data = { seat, ...(foundingYear && { foundingYear }), _status: 'published' };
  return staff.send('PATCH', `actors/${id}?locale=de&depth=0`, data);
}

/** A site that runs, with somebody of its staff signed in, and an entry that they edit. */
export async function openSite(stage: Stage) {
  const site = await stage.start();
  const staff = await signIn(site.url);
  return { site, staff, entry: await entryOf(staff) };
}
