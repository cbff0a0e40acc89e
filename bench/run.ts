import { building } from './building.ts';
import { growth } from './growth.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { observatory } from './observatory.ts';
import { enter } from './report.ts';
import { type Part, sizes } from './row.ts';
import { search } from './search.ts';
import { serving } from './serving.ts';

/*
 * `npm run bench`: measures everything and writes docs/performance.md. `npm run bench -- PART …` measures some parts,
 * and with sizes (`growth 20 2000`) what grows at these alone.
 */

const parts: Part[] = [building, serving, growth, search, kindsOfPage, observatory];
const given = process.argv.slice(2);
const named = given.filter((argument) => !/^\d+$/.test(argument));
const wanted = sizes.filter((size) => named.length === given.length || given.includes(`${size}`));
const unknown = named.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${parts.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
for (const { name, measure } of parts) {
  if (named.length && !named.includes(name)) continue;
  console.log(`Measuring ${name} …`);
  const begun = performance.now();
  const found = await measure(wanted);
  const seconds = (performance.now() - begun) / 1_000;
  enter(name, found, seconds);
  console.table((found.rows ?? []).map(({ what, ratio, of, figures }) => ({ what, ratio, of, figures: `${figures}` })));
  console.log(`${name}: ${seconds.toFixed(0)} s${(found.skipped ?? []).map((why) => `; skipped: ${why}`).join('')}`);
}
