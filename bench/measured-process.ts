import { randomBytes } from 'node:crypto';
import { firstAdmin } from '../e2e/first-admin.ts';
import { type Site, startSite } from '../e2e/site.ts';
import { node } from '../src/testing/process.ts';

/** What a site on this database gets from its environment. */
export const environmentOf = (database: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  DATABASE_URL: `file:${database}`,
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  FIRST_ADMIN_EMAIL: firstAdmin.email,
  FIRST_ADMIN_PASSWORD: firstAdmin.password,
});

/** Starts the real site, which builds and fills what is missing. */
export const startMeasured = (environment: NodeJS.ProcessEnv): Promise<Site> =>
  startSite([...node, 'src/start.ts', '--new'], environment, 'test-results/bench-site.log');

/** Fetches and reads to the end. Throws on anything but 200. */
export async function bytesAt(address: string, headers: HeadersInit = {}): Promise<Buffer> {
  const answer = await fetch(address, { headers });
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
  return bytes;
}

export const textAt = async (address: string, headers?: HeadersInit) => (await bytesAt(address, headers)).toString();

/** How long each takes, in milliseconds, one after the other. */
export async function timesOf(addresses: string[], headers: HeadersInit = {}): Promise<number[]> {
  const times: number[] = [];
  for (const address of addresses) {
    const begun = performance.now();
    await bytesAt(address, headers);
    times.push(performance.now() - begun);
  }
  return times;
}

/** Headers by which the first administrator writes. */
export async function signIn(site: string): Promise<Record<string, string>> {
  const headers = { origin: site, 'content-type': 'application/json' };
  const body = JSON.stringify({ email: firstAdmin.email, password: firstAdmin.password });
  const answer = await fetch(`${site}/api/users/login`, { method: 'POST', headers, body });
  return { ...headers, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
}
