import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Site } from '../../e2e/site.ts';
import { type Drill, demand, eventually } from '../drill.ts';
import { insistOnSeat } from '../outage.ts';
import { ask, type Entry, entryOf, publish, type Staff, signIn } from '../staff.ts';

const day = 86_400_000;

/** Loaded before the site: its clock goes wrong by as many milliseconds as a file says. */
const shiftedClock = (file: string) => `
import { readFileSync } from 'node:fs';
const RealDate = Date;
let shift = 0;
const look = () => { shift = Number(readFileSync(${JSON.stringify(file)}, 'utf8')); };
look();
setInterval(look, 50).unref();
const now = () => RealDate.now() + shift;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) => Reflect.construct(target, given.length ? given : [now()], made),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
`;

/** Plans that a draft's seat goes live at a time of Berlin, as the form does. Returns the answer's message. */
async function plan(staff: Staff, { id }: Entry, seat: string, on: string, time: string): Promise<string> {
  const draft = await staff.send('PATCH', `actors/${id}?locale=de&depth=0&draft=true`, { seat, _status: 'draft' });
  demand(draft.status === 200, `a draft was answered ${draft.status} ${draft.message}`);
  const basedOn = JSON.parse(draft.text).doc.updatedAt;
  const parts = [{ path: 'seat', locale: 'de' }];
  const { status, message } = await staff.send('POST', `actors/${id}/plans`, {
    kind: 'publish',
    day: on,
    time,
    parts,
    basedOn,
  });
  return `${status} ${message}`;
}

const isShown = async (site: Site, entry: Entry, seat: string) =>
  (await ask(site.url + entry.page)).text.includes(seat);

async function insistOnOnePublication(staff: Staff, { id }: Entry, seat: string): Promise<void> {
  const { text } = await staff.get(`actors/versions?where[parent][equals]=${id}&depth=0&locale=de&limit=0`);
  const versions = JSON.parse(text).docs as { version: { seat?: string; _status?: string } }[];
  const published = versions.filter(({ version }) => version.seat === seat && version._status === 'published').length;
  demand(published === 1, `${seat} was published ${published} times`);
}

/** Who is signed in saves, and visitors see it; nothing of it is hidden by what was saved under another clock. */
async function insistOnSaves(site: Site, staff: Staff, entry: Entry, seat: string): Promise<void> {
  const { status, message } = await publish(staff, entry, seat);
  demand(status === 200, `${seat}: a save is answered ${status} ${message}`);
  await insistOnSeat(site, entry, seat);
  const form = JSON.parse((await staff.get(`actors/${entry.id}?draft=true&locale=de&depth=0`)).text);
  demand(form.seat === seat, `${seat}: the form shows ${form.seat}`);
}

/** The machine's clock jumps a day ahead and back, and over both ends of summer time. */
export const clock: Drill = {
  name: 'clock',
  minutes: 10,
  run: async (stage) => {
    const [shift, program] = [join(stage.folder, 'shift'), join(stage.folder, 'shifted-clock.mjs')];
    const setTo = (moment: number) => writeFileSync(shift, String(Math.round(moment - Date.now())));
    setTo(Date.now());
    writeFileSync(program, shiftedClock(shift));
    const site = await stage.start({ environment: { NODE_OPTIONS: `--import ${pathToFileURL(program).href}` } });
    let staff = await signIn(site.url);
    const entry = await entryOf(staff);
    const again = async (moment: number) => {
      setTo(moment);
      await eventually('the site is well', async () => (await ask(`${site.url}/ready`)).status === 200);
      await eventually('staff can sign in', async () => {
        staff = await signIn(site.url);
        return true;
      });
    };
    const fires = (seat: string, of: Entry) => eventually(`${seat} is published`, () => isShown(site, of, seat));

    const tomorrow = new Date(Date.now() + day).toLocaleDateString('de-DE', { timeZone: 'Europe/Berlin' });
    const planned = await plan(staff, entry, 'Planstadt', tomorrow, '23:00');
    demand(planned.startsWith('200'), `planning was answered ${planned}`);
    const begun = Date.now();
    await again(begun + 2 * day);
    const seconds = await fires('Planstadt', entry);
    await insistOnSaves(site, staff, entry, 'Vorausstadt');
    await again(Date.now());
    await insistOnSaves(site, staff, entry, 'Zurückstadt');

    // Entries that have no version from a clock that was wrong: it would count as newer than what comes.
    const inSpring = await entryOf(staff, 'deutscher-landkreistag');
    await again(Date.parse('2027-03-28T00:50:00Z'));
    const skipped = await plan(staff, inSpring, 'Sommerstadt', '28.3.2027', '2:30');
    demand(/^400 .*vorgestellt/.test(skipped), `an hour that is skipped was answered ${skipped}`);
    const spring = await plan(staff, inSpring, 'Sommerstadt', '28.3.2027', '3:05');
    demand(spring.startsWith('200'), `planning was answered ${spring}`);
    await again(Date.parse('2027-03-28T01:06:00Z'));
    await fires('Sommerstadt', inSpring);

    const inAutumn = await entryOf(staff, 'british-german-association');
    await again(Date.parse('2027-10-31T00:50:00Z'));
    const autumn = await plan(staff, inAutumn, 'Winterstadt', '31.10.2027', '3:05');
    demand(autumn.startsWith('200'), `planning was answered ${autumn}`);
    await again(Date.parse('2027-10-31T01:10:00Z'));
    // The hour that comes twice: a quarter of a minute is as long as the site looks for plans.
    await pause(20_000);
    demand(!(await isShown(site, inAutumn, 'Winterstadt')), 'a plan came due an hour early');
    await again(Date.parse('2027-10-31T02:06:00Z'));
    await fires('Winterstadt', inAutumn);
    await insistOnOnePublication(staff, entry, 'Planstadt');
    await insistOnOnePublication(staff, inSpring, 'Sommerstadt');
    await insistOnOnePublication(staff, inAutumn, 'Winterstadt');
    return `plans come due once (the first ${seconds.toFixed(0)} s after the jump), saves show at every clock`;
  },
};
