import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { letEditorSave } from '../../drill/balancer.ts';
import { demand, eventually } from '../../drill/drill.ts';
import { entryOf } from '../../drill/staff.ts';
import { type Attack, insistOnNone, type Target, withEach } from '../attack.ts';
import { type Use, usageOf } from '../process-group.ts';
import { send } from '../send.ts';

/** A connection that a stranger keeps. */
interface Held {
  socket: Socket;
  isOver: boolean;
}

const mebibyte = 1024 * 1024;
/** Pages that no save of the flood changes. */
const still = ['/en/facts', '/de/grundlagen', '/de/laender/frankreich', '/de?q=paris', '/data/v1/funding.csv'];
const visited = ['/de', '/en/facts', '/de/akteure/europarat', '/en/funding'];

/** Opens connections from many addresses of this machine. */
function createCrowd({ url, isBehindCaddy }: Target) {
  const { port, host } = new URL(url);
  const crowd: Held[] = [];

  /** @param say what is written at once; `drip` is what follows, a second apart, until it is over */
  function come(count: number, say: string | Buffer, drip?: string, isReading = true): Held[] {
    const some = Array.from({ length: count }, (_, at) => {
      // Behind Caddy all strangers come from where Caddy is, as staff and visitors do.
      const from = isBehindCaddy
        ? {}
        : { host: `127.0.3.${1 + (at % 250)}`, localAddress: `127.0.3.${1 + (at % 250)}` };
      const socket = connect({ host: 'localhost', ...from, port: Number(port) });
      const held = { socket, isOver: false };
      const dripping = drip ? setInterval(() => socket.write(drip), 1_000) : undefined;
      socket.once('close', () => {
        held.isOver = true;
        clearInterval(dripping);
      });
      socket.on('error', () => {});
      if (isReading) socket.resume();
      else socket.pause();
      if (say.length) socket.write(say);
      return held;
    });
    crowd.push(...some);
    return some;
  }

  const head = (line: string, ...lines: string[]) =>
    [`${line} HTTP/1.1`, `Host: ${host}`, ...lines, '', ''].join('\r\n');
  const bodyOf = (path: string, length: number) =>
    head(`POST ${path}`, `Content-Length: ${length}`, 'Content-Type: application/x-www-form-urlencoded');
  return {
    slowHeaders: () => come(200, `GET /de HTTP/1.1\r\nHost: ${host}\r\n`, 'X-A: 1\r\n'),
    slowBodies: () => [
      ...come(120, bodyOf('/de/rueckmeldung', 60_000), 'a'),
      ...come(60, bodyOf('/api/users/login', 60_000), 'a'),
    ],
    silent: () => [...come(150, ''), ...come(40, bodyOf('/en/feedback', 60_000))],
    greedy: () => come(8, bodyOf('/api/actors', 8 * mebibyte) + 'a'.repeat(mebibyte)),
    endless: () => come(4, bodyOf('/api/media', 1024 * mebibyte) + 'a'.repeat(mebibyte), 'a'.repeat(mebibyte)),
    long: () => come(60, head('GET /de', `X-A: ${'a'.repeat(60_000)}`)),
    deaf: () => come(60, head('GET /de/broschuere').repeat(20), undefined, false),
    leave: async () => {
      for (const { socket } of crowd) socket.destroy();
      await eventually('all connections are closed', async () => crowd.every(({ isOver }) => isOver));
    },
    count: () => crowd.length,
  };
}

async function read({ url }: Target): Promise<string[]> {
  const texts: string[] = [];
  for (const path of still) texts.push(`${path} ${(await send(url, { path })).text}`);
  return texts;
}

/** Addresses and searches that nobody has asked for, each another one, to fill what is kept. */
const invented = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => [`/de?q=wort${at}`, `/en/actors/nobody-${at}`, `/de/akteure/europarat?${at}`][at % 3] ?? '',
  );

/** Strangers take all that they can get, and keep it; visitors read and staff save all the while. */
export const floods: Attack = {
  name: 'floods',
  run: async (target) => {
    const { url, admin, pid, isBehindCaddy, isShort } = target;
    const entry = await entryOf(admin);
    const before = { pages: await read(target), use: usageOf(pid) };
    const crowd = createCrowd(target);
    const stopVisitors = letVisitorsCome(url);
    const stopSaving = letEditorSave(admin, entry, 0);
    const wrong: string[] = [];
    try {
      const held = [...crowd.slowHeaders(), ...crowd.silent()];
      // Who says a little every second has as long as anybody's request: two minutes.
      crowd.slowBodies();
      crowd.greedy();
      crowd.endless();
      crowd.long();
      crowd.deaf();
      await withEach(invented(isShort ? 90 : 600), async (path) => {
        const { status } = await send(url, { path });
        if (status < 200 || status >= 500) wrong.push(`${status} ${path}`);
      });
      // Caddy, as it is delivered, waits a minute for a line and longer for more.
      if (isBehindCaddy) await pause(isShort ? 3_000 : 15_000);
      else
        await eventually('the slow and the silent are seen out', async () => held.every(({ isOver }) => isOver), 150);
    } finally {
      await crowd.leave();
    }
    const [visits, saves] = [await stopVisitors(), await stopSaving()];
    insistOnNone([...wrong, ...visits.failed], 'visitors were not answered');
    const after = await read(target);
    insistOnNone(
      after.filter((text, at) => text !== before.pages[at]),
      'pages are not as before',
    );
    return `${crowd.count()} connections; ${visits.count} visits answered; ${saves}; ${await afterwards(pid, before.use)}`;
  },
};

/**
 * Lets visitors come, each over a connection of their own and with all the patience that the site has, until the
 * returned function is called.
 */
function letVisitorsCome(url: string) {
  const visits = { count: 0, failed: [] as string[] };
  let isOver = false;
  const come = async () => {
    for (; !isOver; await pause(100)) {
      const path = visited[visits.count % visited.length] ?? '';
      visits.count += 1;
      const { status, text } = await send(url, { path, headers: { connection: 'close' } });
      if (status !== 200) visits.failed.push(`${path} ${status} ${text.slice(0, 200)}`);
    }
  };
  const coming = Promise.all(Array.from({ length: 4 }, come));
  return async () => {
    isOver = true;
    await coming;
    return visits;
  };
}

/** What is in use is given back. */
async function afterwards(pid: number, before: Use | null): Promise<string> {
  if (!before) return 'this system does not tell what is in use';
  const spare = 40;
  const isBack = async () => (usageOf(pid)?.handles ?? 0) <= before.handles + spare;
  await eventually(`not more than ${before.handles + spare} files are open`, isBack, 120);
  const now = usageOf(pid) ?? before;
  demand(now.memory < before.memory + 400, `${before.memory.toFixed(0)} MB before, ${now.memory.toFixed(0)} MB after`);
  return `${before.memory.toFixed(0)} MB before, ${now.memory.toFixed(0)} MB after, ${now.handles} files open`;
}
