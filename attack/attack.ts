import { writeFileSync } from 'node:fs';
import type { Staff } from '../drill/staff.ts';
import type { Stage } from '../drill/stage.ts';
import type { Canary } from './canaries.ts';

/** A site that runs, and what is known of it. */
export interface Target {
  database: Stage['database'];
  /** Where strangers come in: the site's own port, or Caddy before it. */
  url: string;
  isBehindCaddy: boolean;
  /** Of the site itself. */
  pid: number;
  /** An admin who is signed in. */
  admin: Staff;
  /** The cookie of an editor who is signed in. */
  editor: string;
  /** What no stranger may ever read. */
  canaries: Canary[];
  /** By it all that is drawn by lot is drawn again. */
  seed: number;
  /** A round for each change, not for a release. */
  isShort: boolean;
  /** Ends the site. */
  close(): Promise<void>;
}

/**
 * Whether what came is an answer of Caddy's own: to whoever asks for a name that is not the site's, nothing; to what is
 * hardly HTTP, that it is none.
 */
export const isOfCaddy = ({ isBehindCaddy }: Pick<Target, 'isBehindCaddy'>, body: string): boolean =>
  isBehindCaddy && (body === '' || body.startsWith('400 Bad Request'));

/** Something that is tried against the site, and what must hold meanwhile and afterwards. */
export interface Attack {
  /** How the command line calls it. */
  name: string;
  /**
   * @returns figures, on one line
   * @throws Error that says what did not hold
   */
  run(target: Target): Promise<string>;
}

/** Where the last findings lie. */
const findings = 'test-results/attack-findings.txt';

/** @throws Error where anything was found; says how much, and the first few */
export function insistOnNone(found: string[], what: string): void {
  if (!found.length) return;
  writeFileSync(findings, `${what}\n${found.join('\n')}\n`);
  const some = [...new Set(found)].slice(0, 12).map((each) => `\n    ${each.slice(0, 400)}`);
  throw new Error(`${found.length} ${what} (all in ${findings}):${some.join('')}`);
}

/** Does something with each, so many at a time, in order. */
export async function withEach<T>(each: Iterable<T>, act: (one: T) => Promise<void>, atOnce = 8): Promise<void> {
  const rest = each[Symbol.iterator]();
  const work = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) await act(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
