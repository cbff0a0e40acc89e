import { renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { sqliteFile } from '../../src/inside/sqlite-file.ts';
import { node } from '../../src/testing/process.ts';
import { type Drill, demand } from '../drill.ts';
import { insistOnSeat } from '../outage.ts';
import { entryOf, publish, signIn } from '../staff.ts';

/** The database of a site is not there when it is started: it says so, begins nothing anew, and later all is there. */
export const databaseAtStart: Drill = {
  name: 'database-at-start',
  minutes: 8,
  run: async (stage) => {
    const site = await stage.start();
    const staff = await signIn(site.url);
    const entry = await entryOf(staff);
    demand((await publish(staff, entry, 'Vorherstadt')).status === 200, 'a save failed');
    await site.stop();

    const file = stage.database === 'SQLite' ? sqliteFile(stage.databaseUrl) : '';
    if (file) renameSync(file, `${file}-away`);
    stage.way?.cut();
    const { code, output } = await stage.run([...node, resolve('src/start.ts')]);
    const sentence = file ? 'Die Datenbank dieser Website' : 'antwortet keine MongoDB';
    demand(code !== 0 && output.includes(sentence), `without its database the start ended with ${code}:\n${output}`);
    demand(!/^\s+at /m.test(output), `the start shows a stack:\n${output}`);

    if (file) renameSync(`${file}-away`, file);
    await stage.way?.mend();
    const again = await stage.start();
    await insistOnSeat(again, entry, 'Vorherstadt');
    return 'refused in one German sentence, nothing begun anew, afterwards all is there';
  },
};
