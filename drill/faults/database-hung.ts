import { type Drill, demand, eventually } from '../drill.ts';
import { insistOnErrorPage, insistOnPages, insistOnRecovery, insistOnTruth, keepPages } from '../outage.ts';
import { ask, openSite } from '../staff.ts';

/** The server of the database takes what is sent and says nothing any more; later it goes on. */
export const databaseHung: Drill = {
  name: 'database-hung',
  only: 'MongoDB',
  minutes: 8,
  run: async (stage) => {
    const { site, staff, entry } = await openSite(stage);
    const kept = await keepPages(site, ['/de', '/en', entry.page]);
    demand(stage.way, 'there is no way to hold');
    stage.way.hold();
    const begun = performance.now();
    const slowest = await insistOnPages(site, kept);
    await insistOnErrorPage(site);
    await insistOnTruth(site, staff, entry);
    const told = (performance.now() - begun) / 1_000;
    await eventually('the site says that it fails', async () => (await ask(`${site.url}/ready`)).status === 503);
    await insistOnPages(site, kept);
    await stage.way.mend();
    const seconds = await insistOnRecovery(site, staff, entry, 'Nachherstadt');
    return `kept pages in ${slowest.toFixed(0)} ms, staff told within ${told.toFixed(0)} s, ${seconds}`;
  },
};
