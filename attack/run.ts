import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { Skipped } from '../drill/drill.ts';
import { type Stage, setStage } from '../drill/stage.ts';
import { findMongodb } from '../src/testing/mongodb.ts';
import { node, startProcess } from '../src/testing/process.ts';
import { printTally } from '../src/testing/tally.ts';
import type { Attack } from './attack.ts';
import { floods } from './attacks/floods.ts';
import { fuzz } from './attacks/fuzz.ts';
import { leaks } from './attacks/leaks.ts';
import { operatorsOfDatabase } from './attacks/operators.ts';
import { protocol } from './attacks/protocol.ts';
import { prepareSite } from './open-site.ts';

/*
 * `npm run test:attack -- [--short] [--seed=N] [NAME…]`: attacks the built site, on both databases, at its own port and
 * behind Caddy. What is named runs alone; `sqlite`, `mongodb`, `direct` and `caddy` name one database and one way in.
 */
const attacks: Attack[] = [protocol, operatorsOfDatabase, leaks, floods, fuzz];

const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const seed = Number(process.argv.find((word) => word.startsWith('--seed='))?.slice(7) ?? 20_261_127);
const round = { seed, isShort: process.argv.includes('--short') };
const places = ['sqlite', 'mongodb', 'direct', 'caddy'];
const known = [...places, ...attacks.map(({ name }) => name)];
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length || !Number.isInteger(seed)) {
  console.error(`There is no ${unknown.join(', ') || 'such seed'}. There are: ${known.join(', ')}`);
  process.exit(1);
}

const wanted = attacks.filter(({ name }) => named.every((other) => places.includes(other)) || named.includes(name));
const isWanted = (place: string, other: string) => named.includes(place) || !named.includes(other);
const tally = { passed: 0, failed: 0, skipped: 0 };
let stage: Stage | undefined;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await stage?.clear();
    process.exit(130);
  });
}

function note(count: keyof typeof tally, what: string, words: string, begun = performance.now()): void {
  tally[count] += 1;
  const result = { passed: 'ok', failed: 'FAILED', skipped: 'SKIPPED' }[count];
  console.log(`${result.padEnd(7)} ${what} (${((performance.now() - begun) / 1_000).toFixed(0)} s): ${words}`);
}

/** Does something that is counted, and says what came of it. */
async function perform<T>(what: string, act: () => Promise<T>, tells = (_: T) => ''): Promise<T | undefined> {
  const begun = performance.now();
  try {
    const came = await act();
    const words = tells(came);
    if (words) note('passed', what, words, begun);
    return came;
  } catch (error) {
    note(
      error instanceof Skipped ? 'skipped' : 'failed',
      what,
      error instanceof Error ? error.message : String(error),
      begun,
    );
  }
}

const ways = [
  ['direct', false],
  ['behind Caddy', true],
] as const;

/** All that is wanted on one database, by each way in. */
async function attackOn(database: string, server?: string): Promise<void> {
  try {
    stage = await setStage('attack', server);
    const openSite = prepareSite(stage, round);
    for (const [way, isBehindCaddy] of ways) {
      if (!isWanted(isBehindCaddy ? 'caddy' : 'direct', isBehindCaddy ? 'direct' : 'caddy')) continue;
      const target = await perform(`${database}, ${way}`, () => openSite(isBehindCaddy));
      if (!target) continue;
      for (const { name, run } of wanted)
        await perform(
          `${name} on ${database}, ${way}`,
          () => run(target),
          (figures) => figures,
        );
      await target.close();
    }
  } finally {
    await stage?.clear();
    stage = undefined;
  }
}

mkdirSync('test-results', { recursive: true });
const build = startProcess([...node, 'src/start.ts', '--build'], { NODE_ENV: undefined }, true);
const [code] = await once(build.child, 'close');
if (code !== 0) {
  console.error(build.output());
  process.exit(1);
}
console.log(`Seed ${seed}: --seed=${seed} repeats this round`);
if (isWanted('sqlite', 'mongodb')) await perform('SQLite', () => attackOn('SQLite'));
if (isWanted('mongodb', 'sqlite')) {
  const { server, reason } = await findMongodb();
  if (server) console.log(`MongoDB: ${server.name}`);
  if (server) await perform('MongoDB', () => attackOn('MongoDB', server.url));
  else note('skipped', 'all on MongoDB', reason ?? '');
  await server?.stop();
}
console.log(printTally(tally));
process.exit(tally.failed ? 1 : 0);
