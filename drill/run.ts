import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { findMongodb } from '../src/testing/mongodb.ts';
import { node, startProcess } from '../src/testing/process.ts';
import { printTally } from '../src/testing/tally.ts';
import { type Drill, Skipped } from './drill.ts';
import { clock } from './faults/clock.ts';
import { databaseAtStart } from './faults/database-at-start.ts';
import { databaseAway } from './faults/database-away.ts';
import { databaseDamaged } from './faults/database-damaged.ts';
import { databaseEmptied } from './faults/database-emptied.ts';
import { databaseHung } from './faults/database-hung.ts';
import { databaseLocked } from './faults/database-locked.ts';
import { diskFull } from './faults/disk-full.ts';
import { fewFiles } from './faults/few-files.ts';
import { killUnderWrites } from './faults/kill.ts';
import { littleMemory } from './faults/little-memory.ts';
import { mediaGone } from './faults/media-gone.ts';
import { restart } from './faults/restart.ts';
import { twoInstances } from './faults/two-instances.ts';
import { type Stage, setStage } from './stage.ts';

/*
 * `npm run drill [NAME…]`: breaks the built site on purpose, one fault after the other, on both databases. What is
 * named runs alone; `sqlite` and `mongodb` name one database.
 */
const drills: Drill[] = [
  killUnderWrites,
  diskFull,
  databaseAtStart,
  databaseAway,
  databaseHung,
  databaseLocked,
  databaseDamaged,
  databaseEmptied,
  mediaGone,
  clock,
  fewFiles,
  littleMemory,
  restart,
  twoInstances,
];

const named = process.argv.slice(2);
const databases = ['sqlite', 'mongodb'].filter((name) => named.includes(name));
const names = named.filter((name) => !databases.includes(name));
const tally = { passed: 0, failed: 0, skipped: 0 };
const rows: Record<string, string>[] = [];
let stage: Stage | undefined;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await stage?.clear();
    process.exit(130);
  });
}

function note(count: keyof typeof tally, drill: string, database: string, seconds: number, words: string): void {
  tally[count] += 1;
  const result = { passed: 'ok', failed: 'FAILED', skipped: 'SKIPPED' }[count];
  rows.push({ drill, database, result, seconds: seconds.toFixed(0), seen: words.split('\n')[0]?.slice(0, 150) ?? '' });
  console.log(`${result.padEnd(7)} ${drill} on ${database} (${seconds.toFixed(0)} s): ${words}`);
}

/** Rejects where a drill takes longer than it may. */
async function inTime(drill: Drill, on: Stage): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not over after ${drill.minutes} minutes`)), drill.minutes * 60_000);
  });
  try {
    return await Promise.race([drill.run(on), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function perform(drill: Drill, database: Stage['database'], server?: string): Promise<void> {
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1_000;
  try {
    stage = await setStage(drill.name, server);
    const seen = await inTime(drill, stage);
    note('passed', drill.name, database, seconds(), seen);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    note(error instanceof Skipped ? 'skipped' : 'failed', drill.name, database, seconds(), words);
  } finally {
    await stage?.clear();
    stage = undefined;
  }
}

/** The drills that are wanted on a database. */
function wanted(database: Stage['database']): Drill[] {
  if (databases.length && !databases.includes(database.toLowerCase())) return [];
  return drills.filter(({ name, only }) => (!names.length || names.includes(name)) && (!only || only === database));
}

const unknown = names.filter((name) => !drills.some((drill) => drill.name === name));
if (unknown.length) {
  console.error(`There is no drill ${unknown.join(', ')}. There are: ${drills.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
mkdirSync('test-results', { recursive: true });
const build = startProcess([...node, 'src/start.ts', '--build'], { NODE_ENV: undefined }, true);
const [code] = await once(build.child, 'close');
if (code !== 0) {
  console.error(build.output());
  process.exit(1);
}
for (const drill of wanted('SQLite')) await perform(drill, 'SQLite');
const onMongodb = wanted('MongoDB');
const { server, reason } = onMongodb.length ? await findMongodb() : { server: null, reason: '' };
if (server) console.log(`MongoDB: ${server.name}`);
for (const drill of onMongodb) {
  if (server) await perform(drill, 'MongoDB', server.url);
  else note('skipped', drill.name, 'MongoDB', 0, reason ?? '');
}
await server?.stop();
console.table(rows);
console.log(printTally(tally));
process.exit(tally.failed ? 1 : 0);
