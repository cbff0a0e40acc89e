import { freePort } from '../../e2e/site.ts';
import { insistOnCaddy, insistOnVisits, letVisitorsCome, startCaddy } from '../balancer.ts';
import type { Drill } from '../drill.ts';
import { waitForLaidPages } from '../restored.ts';
import { kill } from '../stage.ts';

/** The one site behind Caddy is restarted, first asked to end and then killed, while visitors come. */
export const restart: Drill = {
  name: 'restart',
  minutes: 8,
  run: async (stage) => {
    insistOnCaddy();
    const front = await freePort();
    const url = `http://localhost:${front}`;
    const start = () => stage.start({ environment: { SERVER_URL: url } });
    let site = await start();
    await startCaddy(stage, front, [Number(new URL(site.url).port)]);
    await waitForLaidPages(stage);
    const seen: string[] = [];
    for (const [what, end] of [
      ['asked to end', () => site.stop()],
      ['killed', () => kill(site)],
    ] as const) {
      const leave = letVisitorsCome(url, ['/de', '/en', '/de/akteure/europarat', '/de/akteure/deutscher-landkreistag']);
      await end();
      site = await start();
      seen.push(insistOnVisits(what, await leave()));
    }
    return seen.join('; ');
  },
};
