import type { Site } from '../e2e/site.ts';
import { explanations } from '../src/cms/explanations.ts';
import { demand, eventually } from './drill.ts';
import { type Answer, ask, type Entry, publish, type Staff, tryToSignIn } from './staff.ts';

/** Pages that visitors have read, and what stood there. */
export type Kept = Map<string, string>;

/** A page that nobody has asked for, and that is not drawn ahead. */
const unread = '/de?q=rathaus';

/** Has pages read, so that the site keeps them. */
export async function keepPages(site: Site, paths: string[]): Promise<Kept> {
  const kept: Kept = new Map();
  for (const path of paths) {
    const { status, text } = await ask(site.url + path);
    demand(status === 200, `${path} answered ${status}`);
    kept.set(path, text);
  }
  return kept;
}

/** Visitors get the same pages as before, at once. Returns how long the slowest took, in milliseconds. */
export async function insistOnPages(site: Site, kept: Kept, longest = 1_000): Promise<number> {
  let slowest = 0;
  for (const [path, text] of kept) {
    const answer = await ask(site.url + path);
    demand(answer.status === 200, `visitors lost ${path}: ${answer.status} ${answer.message}`);
    demand(answer.text === text, `visitors get another ${path} than before`);
    slowest = Math.max(slowest, answer.milliseconds);
  }
  demand(slowest < longest, `a kept page took ${slowest.toFixed(0)} ms`);
  return slowest;
}

type Words = 'away-login' | 'away-writing' | 'away-reading';

export function insistOnWords(what: string, { status, message }: Answer, words: Words): void {
  // Behind it stands by which name the log knows the request.
  demand(status === 503 && message.startsWith(explanations[words].de), `${what} was answered ${status} “${message}”`);
}

/**
 * Staff read in German that the database is away, and that they are not to blame. From a file that was removed while
 * it was open can still be read, though nothing be saved.
 */
export async function insistOnTruth(site: Site, staff: Staff, entry: Entry, isOpen = false): Promise<void> {
  const [signing, saving, reading] = await Promise.all([
    tryToSignIn(site.url),
    publish(staff, entry, 'Nirgends'),
    staff.get(`actors/${entry.id}?depth=0`),
  ]);
  insistOnWords('signing in', signing, 'away-login');
  insistOnWords('a save', saving, 'away-writing');
  if (isOpen && reading.status === 200) return;
  insistOnWords('opening an entry', reading, 'away-reading');
}

/** Who asks for a page that is not kept reads an error page in German, that asks to come back. */
export async function insistOnErrorPage(site: Site): Promise<void> {
  const { status, text } = await ask(site.url + unread);
  demand(status === 503 && text.includes('<html lang="de"'), `a page not kept was answered ${status}`);
}

/**
 * The same process signs in, saves and shows it, without a restart. Returns the seconds after which it is healthy
 * and a save is shown.
 */
export async function insistOnRecovery(site: Site, staff: Staff, entry: Entry, seat: string): Promise<string> {
  const seconds = await eventually('healthy again', async () => (await ask(`${site.url}/ready`)).status === 200);
  const signing = await tryToSignIn(site.url);
  demand(signing.status === 200, `afterwards the right password is answered ${signing.status} ${signing.message}`);
  const saving = await publish(staff, entry, seat);
  demand(saving.status === 200, `afterwards a save is answered ${saving.status} ${saving.message}`);
  await insistOnSeat(site, entry, seat);
  return `well ${seconds.toFixed(1)} s afterwards`;
}

/** Visitors see within a second what was acknowledged. */
export async function insistOnSeat(site: Site, entry: Entry, seat: string): Promise<void> {
  const shows = async () => (await ask(site.url + entry.page)).text.includes(seat);
  await eventually(`visitors see ${seat}`, shows, 30);
}
