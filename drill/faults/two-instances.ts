import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, type Site } from '../../e2e/site.ts';
import { node } from '../../src/testing/process.ts';
import { insistOnCaddy, insistOnVisits, letEditorSave, letVisitorsCome, startCaddy } from '../balancer.ts';
import { type Drill, demand, eventually } from '../drill.ts';
import { ask, type Entry, entryOf, publish, type Staff, signIn, staffWith } from '../staff.ts';
import { kill, makeSiteFolder, type Stage } from '../stage.ts';

const edits = 10;
/** Saves that were on their way when a site went, or came within the second until Caddy saw it. */
const mostRefused = 5;
const planned = ['europarat', 'deutscher-landkreistag', 'british-german-association'];

/** Two sites on one database, each of which can be started again, and the address before both. */
interface Pair {
  url: string;
  start: [() => Promise<Site>, () => Promise<Site>];
  ports: [number, number];
}

async function makePair(stage: Stage): Promise<Pair> {
  const ports: [number, number] = [await freePort(), await freePort()];
  const front = await freePort();
  const url = `http://localhost:${front}`;
  const other = makeSiteFolder();
  stage.afterwards(() => rmSync(other, { recursive: true, force: true }));
  // Pictures are files: both have the same folder.
  mkdirSync(join(stage.folder, 'data/media'));
  symlinkSync(join(stage.folder, 'data/media'), join(other, 'data/media'));
  const start = (port: number, folder: string) => () =>
    stage.start({ environment: { PORT: String(port), SERVER_URL: url }, folder });
  return { url, ports, start: [start(ports[0], stage.folder), start(ports[1], other)] };
}

const slugsOf = async (staff: Staff): Promise<string[]> =>
  JSON.parse((await staff.get('actors?limit=0&depth=0&select[slug]=true&locale=de')).text).docs.map(
    ({ slug }: { slug: string }) => slug,
  );

/**
 * An edit through either is visible through both. Returns after how many seconds at most nobody who asked got the page
 * before it any more; how long a page takes to be drawn is another matter.
 */
async function editThroughBoth(staff: Staff[], entry: Entry, sites: string[]): Promise<number> {
  let slowest = 0;
  for (let edit = 0; edit < edits; edit += 1) {
    const by = staff[edit % 2];
    demand(by && (await publish(by, entry, `Ort ${edit}.`)).status === 200, `edit ${edit} failed`);
    const begun = performance.now();
    const shown = sites.map(async (site) => {
      let asked = begun;
      await eventually(`${site} shows edit ${edit}`, async () => {
        asked = performance.now();
        return (await ask(site + entry.page)).text.includes(`Ort ${edit}.`);
      });
      return (asked - begun) / 1_000;
    });
    slowest = Math.max(slowest, ...(await Promise.all(shown)));
  }
  return slowest;
}

/** What both look for at the same second is published by one. */
async function publishPlans(stage: Stage, staff: Staff): Promise<void> {
  const program = [
    ...node.slice(0, 1),
    '-C',
    'production',
    ...node.slice(1),
    resolve('src/testing/plan-publication.ts'),
  ];
  for (const slug of planned) {
    const { code, output } = await stage.run([...program, slug, 'Terminstadt'], { NODE_ENV: 'production' });
    demand(code === 0, `planning failed:\n${output}`);
  }
  for (const slug of planned) {
    const { id } = await entryOf(staff, slug);
    const published = async () => {
      const { text } = await staff.get(`actors/versions?where[parent][equals]=${id}&depth=0&locale=de&limit=0`);
      const versions = JSON.parse(text).docs as { version: { seat?: string; _status?: string } }[];
      return versions.filter(({ version }) => version.seat === 'Terminstadt' && version._status === 'published').length;
    };
    await eventually(`the plan for ${slug} is carried out`, async () => (await published()) > 0);
    demand((await published()) === 1, `the plan for ${slug} was carried out ${await published()} times`);
  }
}

/** Two people, each on a site and in a language, save one entry at the same time, again and again. */
async function editTogether([first, second]: Staff[], { id }: Entry): Promise<number> {
  let refused = 0;
  for (let edit = 0; edit < edits; edit += 1) {
    const save = async (staff: Staff | undefined, locale: string) => {
      for (;;) {
        const data = { tagline: `${locale} ${edit}`, _status: 'published' };
        const answer = await staff?.send('PATCH', `actors/${id}?locale=${locale}&depth=0`, data);
        if (answer?.status === 200) return;
        demand(answer && [409, 500, 503].includes(answer.status), `a save was answered ${answer?.status}`);
        refused += 1;
      }
    };
    await Promise.all([save(first, 'de'), save(second, 'en')]);
    const { tagline } = JSON.parse((await (first as Staff).get(`actors/${id}?locale=all&depth=0`)).text);
    demand(tagline.de === `de ${edit}` && tagline.en === `en ${edit}`, `lost: ${JSON.stringify(tagline)} of ${edit}`);
  }
  return refused;
}

/** Two sites on one database behind Caddy, as one. */
export const twoInstances: Drill = {
  name: 'two-instances',
  only: 'MongoDB',
  minutes: 15,
  run: async (stage) => {
    insistOnCaddy();
    const pair = await makePair(stage);
    const sites: [Site, Site] = await Promise.all([pair.start[0](), pair.start[1]()]);
    await startCaddy(stage, Number(new URL(pair.url).port), pair.ports);
    const staff = await signIn(pair.url);
    const slugs = await slugsOf(staff);
    demand(new Set(slugs).size === slugs.length, 'two first starts at once made entries twice');
    demand(JSON.parse((await staff.get('users?limit=0')).text).totalDocs === 1, 'two first starts made two accounts');

    const each = sites.map(({ url }) => staffWith(url, staff.cookie, pair.url));
    const entry = await entryOf(staff);
    const seconds = await editThroughBoth(each, entry, [...sites.map(({ url }) => url), pair.url]);
    demand(seconds < 1, `an edit was seen after ${seconds.toFixed(1)} s`);
    await publishPlans(stage, staff);
    const together = stage.hasTransactions
      ? `two editors on two sites lost nothing (${await editTogether(each, entry)} refused)`
      : 'two editors on two sites: not tried, there are no transactions';

    const pages = ['/de', '/en', entry.page, '/de/akteure/deutscher-landkreistag'];
    const seen: string[] = [];
    const underLoad = async (what: string, change: () => Promise<void>) => {
      const endSaving = letEditorSave(staff, entry, mostRefused);
      const leave = letVisitorsCome(pair.url, pages);
      await change();
      seen.push(insistOnVisits(what, await leave()), await endSaving());
    };
    await underLoad('one killed', async () => {
      await pause(2_000);
      await kill(sites[0]);
      await pause(4_000);
      sites[0] = await pair.start[0]();
    });
    await underLoad('each restarted', async () => {
      for (const at of [0, 1] as const) {
        await sites[at].stop();
        sites[at] = await pair.start[at]();
      }
    });
    return [`seen everywhere within ${seconds.toFixed(2)} s`, `${planned.length} plans once`, together, ...seen].join(
      '; ',
    );
  },
};
