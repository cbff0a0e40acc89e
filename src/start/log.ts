import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { chosenBy } from '../inside/chosen-lines.ts';
import { asCommand } from '../inside/command.ts';
import { inWords, readLine } from '../inside/log-line.ts';

/*
 * `npm run log -- 14:05`: what happened then, in words; also a day (2026-11-27), the name of a request (7F3K-Q2MD) or
 * any other word. Reads what is piped in, else the journal of systemd.
 */
const unit = 'who-is-who';
const ways = `Im Journal von systemd steht nichts, oder nur für root und die Gruppe systemd-journal lesbar. /
The journal of systemd holds nothing, or only root and the group systemd-journal may read it.
  docker compose logs site | docker compose exec -T site npm run log -- 14:05
  npm run log -- 14:05 < DATEI/FILE`;

/** The journal of the unit, read by systemd's own program. */
async function journal(): Promise<Readable> {
  const reading = spawn('journalctl', ['--unit', unit, '--output', 'cat', '--no-pager', '--quiet'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const failed = new Promise<never>((_, reject) => reading.once('error', () => reject(new Error(ways))));
  const begun = new Promise<void>((resolve) => reading.once('spawn', resolve));
  await Promise.race([begun, failed]);
  return reading.stdout;
}

await asCommand(async () => {
  const asked = process.argv.slice(2);
  const isChosen = chosenBy(asked, new Date());
  const isPiped = !process.stdin.isTTY;
  let read = 0;
  let shown = 0;
  for await (const text of createInterface({ input: isPiped ? process.stdin : await journal() })) {
    read += 1;
    const line = readLine(text);
    // What is none of ours, such as the sentences of the start, has no time to be chosen by.
    if (line ? !isChosen(line) : asked.length > 0) continue;
    console.log(line ? inWords(line) : text);
    shown += 1;
  }
  if (!read && !isPiped) throw new Error(ways);
  if (!shown) console.log('Dazu steht nichts im Protokoll. / The log says nothing of that.');
});
