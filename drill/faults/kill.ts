import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import type { Site } from '../../e2e/site.ts';
import { type Drill, demand } from '../drill.ts';
import { insistOnSeat } from '../outage.ts';
import { type Answer, type Entry, entryOf, publish, type Staff, signIn } from '../staff.ts';
import { kill, type Stage } from '../stage.ts';

const kills = 30;

/** What was asked for, and what the site has said is stored. */
interface Written {
  sent: number;
  acknowledged: number;
  made: string[];
}

/** A year that says which edit it belongs to. */
const yearOf = (edit: number) => 500 + (edit % 1_600);

function isAcknowledged({ status, message }: Answer, expected: number): boolean {
  demand(status === expected || status === 0, `a write was answered ${status} ${message}`);
  return status === expected;
}

/** Edits one entry again and again, and makes others beside it, until the site is gone. */
async function writeUntilGone(staff: Staff, entry: Entry, written: Written, onAcknowledged: () => void) {
  const edit = async () => {
    for (;;) {
      written.sent += 1;
      const own = written.sent;
      if (!isAcknowledged(await publish(staff, entry, `Ort ${own}.`, yearOf(own)), 200)) return;
      written.acknowledged = own;
      onAcknowledged();
    }
  };
  const make = async (round: number) => {
    for (let count = 0; ; count += 1) {
      const slug = `probe-${round}-${count}`;
      const links = [{ platform: 'website', url: 'https://probe.example.org/', language: 'de' }];
      const own = { name: slug, slug, slugEn: `${slug}-en`, bodyKind: 'organisation', lifecycle: 'active', links };
      const answer = await staff.send('POST', 'actors?locale=de&depth=0', { ...own, _status: 'published' });
      if (!isAcknowledged(answer, 201)) return;
      written.made.push(slug);
    }
  };
  await Promise.all([edit(), make(written.sent)]);
}

/** Which edit is stored, the same in every place. */
async function storedEdit(stage: Stage, site: Site, staff: Staff, entry: Entry): Promise<number> {
  const row = JSON.parse((await staff.get(`actors/${entry.id}?locale=de&depth=0`)).text);
  const edit = Number(/\d+/.exec(row.seat));
  demand(row.foundingYear === yearOf(edit), `torn: ${row.seat} stands beside ${row.foundingYear}`);
  await insistOnSeat(site, entry, `Ort ${edit}.`);
  if (!stage.hasTransactions) return edit;
  const latest = `actors/versions?where[parent][equals]=${entry.id}&sort=-updatedAt&limit=1&depth=0&locale=de`;
  const [{ version }] = JSON.parse((await staff.get(latest)).text).docs;
  demand(version.seat === row.seat, `torn: ${row.seat} has the version ${version.seat}`);
  return edit;
}

async function checkSqlite({ database, databaseUrl }: Stage): Promise<void> {
  if (database !== 'SQLite') return;
  const client = createClient({ url: databaseUrl });
  const { rows } = await client.execute('PRAGMA integrity_check');
  client.close();
  demand(rows[0]?.integrity_check === 'ok', 'the database file is damaged');
}

/** Whoever was told that something is stored finds it after a `kill -9`, wholly. */
export const killUnderWrites: Drill = {
  name: 'kill',
  minutes: 20,
  run: async (stage) => {
    let site = await stage.start();
    const staff = await signIn(site.url);
    const entry = await entryOf(staff);
    const written: Written = { sent: 0, acknowledged: 0, made: [] };
    let edits = 0;
    for (let round = 0; round < kills; round += 1) {
      const begun = new Promise<void>((resolve) => {
        const gone = writeUntilGone(staff, entry, written, () => {
          edits += 1;
          resolve();
        });
        stage.afterwards(() => gone);
        gone.then(resolve, resolve);
      });
      await begun;
      await pause(Math.random() * 600);
      await kill(site);
      await checkSqlite(stage);
      site = await stage.start();
      const stored = await storedEdit(stage, site, staff, entry);
      const { acknowledged, sent } = written;
      demand(stored >= acknowledged && stored <= sent, `lost: ${acknowledged} was acknowledged, ${stored} is stored`);
    }
    const all = JSON.parse((await staff.get('actors?limit=0&depth=0&select[slug]=true&locale=de')).text).docs;
    const slugs = all.map(({ slug }: { slug: string }) => slug);
    for (const slug of written.made)
      demand(slugs.filter((one: string) => one === slug).length === 1, `lost or doubled: ${slug}`);
    const torn = stage.hasTransactions ? '0 torn' : '0 torn within a document (no transactions: versions not compared)';
    return `${kills} kills, ${edits} edits and ${written.made.length} new entries acknowledged, 0 lost, ${torn}`;
  },
};
