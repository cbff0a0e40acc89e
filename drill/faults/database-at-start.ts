import { renameSync } from 'node:fs';
import { sqliteFile } from '../../src/inside/sqlite-file.ts';
import { type Drill, demand } from '../drill.ts';
import { insistOnRecovery, insistOnSeat } from '../outage.ts';
import { insistOnLaidPages, waitForLaidPages } from '../restored.ts';
import { openSite, publish } from '../staff.ts';

/** The database of a site is not there when it is started, and comes later. */
export const databaseAtStart: Drill = {
  name: 'database-at-start',
  minutes: 8,
  run: async (stage) => {
    const { site, staff, entry } = await openSite(stage);
    demand((await publish(staff, entry, 'Vorherstadt')).status === 200, 'a save failed');
    await insistOnSeat(site, entry, 'Vorherstadt');
    await waitForLaidPages(stage);
    await site.stop();

    const file = stage.database === 'SQLite' ? sqliteFile(stage.databaseUrl) : '';
    if (file) renameSync(file, `${file}-away`);
    stage.way?.cut();
    const without = stage.launch();
    const sentence = file ? 'Die Datenbank dieser Website' : 'antwortet keine MongoDB';
    const seconds = await insistOnLaidPages(without, entry.page, sentence);

    if (file) renameSync(`${file}-away`, file);
    await stage.way?.mend();
    const well = await insistOnRecovery(without, staff, entry, 'Nachherstadt');
    return `visitors get their pages ${seconds.toFixed(1)} s after the start, staff 503; ${well}, the same process`;
  },
};
