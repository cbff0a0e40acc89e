import { statSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import type { Payload } from 'payload';
import { sqliteFile } from '../inside/sqlite-file.ts';

/** A way to a MongoDB server that can be cut or held, and mended. */
export interface Way {
  /** The database's address by this way. */
  url: string;
  cut(): void;
  /** From now on nothing comes through, and nobody is told. */
  hold(): void;
  mend(): Promise<void>;
}

/** Opens a way to the MongoDB database at an address. */
export async function openWay(database: string): Promise<Way> {
  const { hostname, port: farPort } = new URL(database);
  const sockets = new Set<Socket>();
  let isHeld = false;
  const server = createServer((near) => {
    const far = connect(Number(farPort || 27_017), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.pipe(to);
      if (isHeld) from.pause();
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
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
    hold: () => {
      isHeld = true;
      for (const socket of sockets) socket.pause();
    },
    mend: async () => {
      isHeld = false;
      for (const socket of sockets) socket.resume();
      if (!server.listening) await listen(port);
    },
  };
}

/** Damages the file of a running SQLite database, for good. */
export async function damage({ db }: Payload, url: string): Promise<void> {
  const { client } = db as unknown as { client: { execute(statement: string): Promise<unknown> } };
  const file = sqliteFile(url);
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  writeFileSync(file, Buffer.alloc(statSync(file).size, 'x'), { flag: 'r+' });
  // What has been read before is held in memory.
  await client.execute('PRAGMA shrink_memory');
}
