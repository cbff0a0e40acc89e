import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sqliteFile } from '../src/inside/sqlite-file.ts';
import { node } from '../src/testing/process.ts';
import { demand } from './drill.ts';
import { insistOnSeat } from './outage.ts';
import type { Entry } from './staff.ts';
import type { Stage } from './stage.ts';

/** Backs the running site up. Returns the file. */
export async function backUp(stage: Stage): Promise<string> {
  const file = join(stage.folder, 'drill.tar.gz');
  const { code, output } = await stage.run([...node, resolve('src/backup/run.ts'), file]);
  demand(code === 0, `the backup failed:\n${output}`);
  return file;
}

/** A start on what is left of the database is refused in words; the backup brings all back that was in it. */
export async function startFromBackup(stage: Stage, backup: string, refusal: string, entry: Entry, seat: string) {
  const refused = await stage.run([...node, resolve('src/start.ts')]);
  const said = refused.code !== 0 && refused.output.includes(refusal);
  demand(said, `a start ended with ${refused.code}:\n${refused.output}`);
  if (stage.database === 'SQLite')
    for (const end of ['', '-wal', '-shm']) rmSync(sqliteFile(stage.databaseUrl) + end, { force: true });
  const program = [...node.slice(0, 1), '-C', 'production', ...node.slice(1), resolve('src/backup/restore/run.ts')];
  const { code, output } = await stage.run([...program, backup]);
  demand(code === 0, `restoring failed:\n${output}`);
  await insistOnSeat(await stage.start(), entry, seat);
}
