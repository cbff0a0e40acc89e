import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProcess } from '../src/testing/process.ts';

/** The site as a process of its own. `stop` also keeps what it printed. */
export interface Site {
  url: string;
  /** Of the process that was started, which starts others. */
  pid: number;
  output(): string;
  stop(): Promise<void>;
}

const longestStart = 15 * 60_000;

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

/** The status a page answers with; 0 where nothing answers. */
export async function statusOf(url: string): Promise<number> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}

/**
 * Starts the site, on a free port unless told, and waits until it is healthy: built where need be, migrated, seeded,
 * served.
 * @param command what starts it.
 * @param environment what it gets besides the present environment and its port; undefined unsets a variable.
 * @param outputFile where what it printed is kept, also when it fails.
 * @param folder where it is started, if not here.
 * @throws where it ends by itself or does not answer `/ready` with 200 in time.
 */
export async function startSite(
  command: string[],
  environment: Record<string, string | undefined>,
  outputFile: string,
  folder?: string,
): Promise<Site> {
  const port = Number(environment.PORT) || (await freePort());
  const url = `http://localhost:${port}`;
  const own = { NODE_ENV: undefined, PORT: String(port), SERVER_URL: url };
  const site = startProcess(command, { ...own, ...environment }, true, folder);
  const stop = async () => {
    await site.stop();
    mkdirSync(dirname(outputFile), { recursive: true });
    writeFileSync(outputFile, site.output());
  };
  const end = Date.now() + longestStart;
  while ((await statusOf(`${url}/ready`)) !== 200) {
    if (site.isRunning() && Date.now() < end) {
      await sleep(250);
      continue;
    }
    await stop();
    throw new Error(`The site did not start. It printed (${outputFile}):\n${site.output()}`);
  }
  return { url, pid: site.child.pid ?? 0, output: site.output, stop };
}
