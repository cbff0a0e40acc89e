import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Drill, demand, eventually } from '../drill.ts';
import { insistOnPages, insistOnSeat, keepPages } from '../outage.ts';
import { entryOf, publish, signIn } from '../staff.ts';

const handles = 256;
const connections = 400;

/** The status that a page answers with over a connection of its own. */
async function statusOfNewcomer(url: string): Promise<number | undefined> {
  const asked = get(url, { agent: false, timeout: 5_000 });
  asked.once('timeout', () => asked.destroy(new Error('nobody answers')));
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
}

/** More strangers hold connections, and say nothing, than the site may have files open. */
export const fewFiles: Drill = {
  name: 'few-files',
  minutes: 5,
  run: async (stage) => {
    const site = await stage.start({ by: ['sh', '-c', `ulimit -n ${handles} && exec "$@"`, 'sh'] });
    const staff = await signIn(site.url);
    const entry = await entryOf(staff);
    demand((await publish(staff, entry, 'Vorherstadt')).status === 200, 'a save failed');
    const kept = await keepPages(site, ['/de', '/en']);
    const sockets: Socket[] = [];
    stage.afterwards(() => {
      for (const socket of sockets) socket.destroy();
    });
    const { port } = new URL(site.url);
    for (let count = 0; count < connections; count += 1)
      sockets.push(connect(Number(port), 'localhost').on('error', () => {}));
    await pause(1_000);
    // Who is in already reads on.
    await insistOnPages(site, kept, 5_000);
    // The strangers stay; the site sees them out.
    const isIn = async () => (await statusOfNewcomer(`${site.url}/de`)) === 200;
    const seconds = await eventually('new visitors get in', isIn, 90);
    const saving = await publish(staff, entry, 'Nachherstadt');
    demand(saving.status === 200, `afterwards a save is answered ${saving.status} ${saving.message}`);
    await insistOnSeat(site, entry, 'Nachherstadt');
    return `${connections} idle strangers on ${handles} handles: new visitors in after ${seconds.toFixed(0)} s, same process`;
  },
};
