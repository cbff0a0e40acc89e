import { cpSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { explanations } from '../../src/cms/explanations.ts';
import { type Drill, demand } from '../drill.ts';
import { insistOnPages, keepPages } from '../outage.ts';
import { ask, openSite, publish } from '../staff.ts';

/** The folder of the pictures is gone, and comes back. */
export const mediaGone: Drill = {
  name: 'media-gone',
  minutes: 5,
  run: async (stage) => {
    const { site, staff, entry } = await openSite(stage);
    const stored = await staff.upload('davor');
    demand(stored.status === 201, `a picture was answered ${stored.status} ${stored.message}`);
    const picture: string = JSON.parse(stored.text).doc.url;
    const shown = await ask(picture);
    demand(shown.status === 200, `the picture is answered ${shown.status} ${shown.message}`);
    const kept = await keepPages(site, ['/de', '/en', entry.page]);
    const folder = join(stage.folder, 'data/media');
    renameSync(folder, `${folder}-away`);

    const { status, message } = await ask(picture);
    demand(
      status === 404 && message.startsWith(explanations['picture-gone'].de),
      `a lost picture is ${status} “${message}”`,
    );
    demand(/picture data\/media/.test(site.output()), 'the log says nothing of the lost picture');
    await insistOnPages(site, kept);
    const upload = await staff.upload('ohne');
    const isRefused = upload.status === 507 && upload.message.startsWith(explanations['picture-unstored'].de);
    demand(upload.status === 201 || isRefused, `a new picture is answered ${upload.status} “${upload.message}”`);
    demand((await publish(staff, entry, 'Mittendorf')).status === 200, 'without pictures nothing can be saved');

    if (existsSync(folder)) cpSync(`${folder}-away`, folder, { recursive: true });
    else renameSync(`${folder}-away`, folder);
    demand((await ask(picture)).status === 200, 'the picture that is back is not shown');
    demand((await staff.upload('danach')).status === 201, 'afterwards no picture can be stored');
    return `a lost picture is 404 and a line in the log, a new one is ${upload.status}, text is saved, back at once`;
  },
};
