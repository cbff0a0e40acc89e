import { randomBytes } from 'node:crypto';
import { insistOnCaddy, startCaddy } from '../drill/balancer.ts';
import { type Staff, signIn } from '../drill/staff.ts';
import type { Stage } from '../drill/stage.ts';
import { freePort } from '../e2e/site.ts';
import type { Target } from './attack.ts';
import { type Canary, layCanaries } from './canaries.ts';
import { idOf, openDesk } from './desk.ts';
import { json, send } from './send.ts';

/** What is the same for all attacks of one run. */
export type Round = Pick<Target, 'seed' | 'isShort'>;

const editor = { email: 'e@example.org', password: 'quiet harbour seven lamps' };

/** An account as its owner makes it: invited by an admin, with a password of its own. Returns its cookie. */
async function makeEditor(url: string, admin: Staff & { cookie: string }): Promise<string> {
  const desk = openDesk(url, admin.cookie);
  const id = idOf(await desk.write('POST', 'users', { email: editor.email, role: 'editor' }));
  const { link = '' } = (await desk.write('POST', `users/${id}/invitation`, {})) as { link?: string };
  const chosen = { token: link.split('/').at(-1), password: editor.password };
  await desk.write('POST', 'users/reset-password', chosen);
  return cookieOf(url);
}

async function cookieOf(url: string): Promise<string> {
  const { headers, status } = await send(url, json('POST', '/api/users/login', editor, { origin: url }));
  const cookie = headers['set-cookie']?.[0]?.split(';')[0];
  if (!cookie) throw new Error(`The editor cannot sign in: ${status}`);
  return cookie;
}

/**
 * A site with its real content in which words are laid down, to be attacked at its own port and then, started anew on
 * the same data, behind Caddy.
 */
export function prepareSite(stage: Stage, round: Round) {
  const secret = randomBytes(32).toString('hex');
  let canaries: Canary[] | undefined;

  /** @throws Skipped where there is no Caddy and one is asked for */
  return async (isBehindCaddy: boolean): Promise<Target> => {
    if (isBehindCaddy) insistOnCaddy();
    const door = await freePort();
    const environment = {
      PAYLOAD_SECRET: secret,
      ...(isBehindCaddy ? { SERVER_URL: `http://localhost:${door}` } : {}),
    };
    const site = await stage.start({ environment });
    if (isBehindCaddy) await startCaddy(stage, door, [Number(new URL(site.url).port)]);
    const url = isBehindCaddy ? (environment.SERVER_URL ?? '') : site.url;
    const admin = await signIn(url);
    const isFirst = !canaries;
    canaries ??= await layCanaries(url, admin.cookie, round.seed, secret);
    const cookie = isFirst ? await makeEditor(url, admin) : await cookieOf(url);
    return {
      ...round,
      database: stage.database,
      url,
      isBehindCaddy,
      pid: site.pid,
      admin,
      editor: cookie,
      canaries,
      close: site.stop,
    };
  };
}
