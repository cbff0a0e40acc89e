import { connect, createServer, type Socket } from 'node:net';
import { expect, test } from '@playwright/test';
import { node } from '../src/testing/process.ts';
import { startSite } from './site.ts';

const database = new URL(process.env.E2E_DATABASE_URL ?? 'file:none');

/** A way to the database that can be cut. */
async function openWay(): Promise<{ url: string; cut(): void; mend(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(database.port || 27_017), database.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const url = new URL(database);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    cut: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
    mend: () => listen(port),
  };
}

// SQLite is a file of the same machine: it is not away while the site is there.
if (database.protocol.startsWith('mongodb')) {
  test('visitors get the last good pages while the database is away', async ({ request }) => {
    test.setTimeout(120_000);
    const way = await openWay();
    const own = { DATABASE_URL: way.url, PAYLOAD_SECRET: 'a secret for tests only, of no use elsewhere' };
    const site = await startSite([...node, 'src/start.ts', '--new'], own, 'test-results/site-without-database.log');
    try {
      const before = await (await request.get(`${site.url}/de`)).text();
      expect(before).toContain('Deutscher Landkreistag');
      way.cut();
      const during = await request.get(`${site.url}/de`);
      expect([during.status(), await during.text()]).toEqual([200, before]);
      const unseen = await request.get(`${site.url}/en?category=awards`, { timeout: 60_000 });
      expect(unseen.status()).toBe(503);
      expect(await unseen.text()).toContain('<html lang="en"');
      expect((await request.get(`${site.url}/de`)).status()).toBe(200);
      await way.mend();
      await expect
        .poll(async () => (await request.get(`${site.url}/en?category=awards`)).status(), { timeout: 60_000 })
        .toBe(200);
    } finally {
      way.cut();
      await site.stop();
    }
  });
}
