import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { explanations } from '../../src/cms/explanations.ts';
import { type Drill, demand, Skipped } from '../drill.ts';
import { insistOnPages, insistOnRecovery, insistOnSeat, insistOnWords, keepPages } from '../outage.ts';
import { entryOf, publish, signIn } from '../staff.ts';

/** Writes until nothing more fits, to the last byte. */
function fill(file: string): void {
  const handle = openSync(file, 'w');
  for (let size = 1 << 20; size >= 1; size >>= 1) {
    try {
      for (;;) writeSync(handle, Buffer.alloc(size));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }
  closeSync(handle);
}

function makeRoom(data: string): void {
  for (const name of readdirSync(data)) if (name.startsWith('full-')) rmSync(join(data, name));
}

/** Nothing more fits where the site keeps its `data`; on SQLite that is the database, too. */
export const diskFull: Drill = {
  name: 'disk-full',
  minutes: 8,
  run: async (stage) => {
    const apart = ['unshare', '--map-root-user', '--mount'];
    if (spawnSync(apart[0] ?? '', [...apart.slice(1), 'true']).status !== 0)
      throw new Skipped('this machine lets nobody have mounts of his own (unshare)');
    const mount = 'mount -t tmpfs -o size=192m tmpfs data && exec "$@"';
    const site = await stage.start({ by: [...apart, 'sh', '-c', mount, 'sh'] });
    const staff = await signIn(site.url);
    const entry = await entryOf(staff);
    demand((await staff.upload('davor')).status === 201, 'a picture could not be stored before');
    const kept = await keepPages(site, ['/de', '/en']);
    const data = join(`/proc/${site.pid}/root`, stage.folder, 'data');
    const pictures = () => readdirSync(join(data, 'media')).join();
    const before = pictures();
    let acknowledged = '';
    let refused = 0;
    for (let count = 0; count < 200 && refused < 3; count += 1) {
      // An edit takes the kept pages off the disk, which makes room.
      fill(join(data, `full-${count}`));
      const seat = `Ort ${count} ${'x'.repeat(80)}`;
      const answer = await publish(staff, entry, seat);
      if (answer.status === 200) acknowledged = seat;
      else {
        insistOnWords('a save', answer, 'away-writing');
        refused += 1;
      }
    }
    demand(refused === 0 || stage.database === 'SQLite', 'a save was refused, though the database has room');
    demand(refused > 0 || stage.database === 'MongoDB', 'the disk took all saves: it was not full');
    const upload = await staff.upload('voll');
    const unstored = upload.status === 507 && upload.message.startsWith(explanations['picture-unstored'].de);
    if (!unstored) insistOnWords('a picture', upload, 'away-writing');
    demand(pictures() === before, `a refused picture left something behind: ${pictures()}`);
    await insistOnPages(site, acknowledged ? new Map() : kept);
    if (acknowledged) await insistOnSeat(site, entry, acknowledged);

    makeRoom(data);
    const seconds = await insistOnRecovery(site, staff, entry, 'Nachherstadt');
    demand((await staff.upload('danach')).status === 201, 'afterwards no picture can be stored');
    return `${refused} saves and a picture refused in German, nothing left behind, ${seconds}`;
  },
};
